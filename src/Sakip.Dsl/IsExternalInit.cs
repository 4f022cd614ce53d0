#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to compile records and init accessors; .NET Standard 2.0 lacks it.</summary>
internal static class IsExternalInit;
#endif
