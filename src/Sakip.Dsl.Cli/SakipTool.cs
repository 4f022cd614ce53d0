using System.CommandLine;
using System.CommandLine.Help;
using Sakip.Dsl.Cli.Commands;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli;

/// <summary>The tool from its arguments to its exit code.</summary>
internal static class SakipTool
{
    /// <summary>Runs one call. No exception leaves it.</summary>
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        var language = ToolOptions.PeekLanguage(arguments);
        try
        {
            var expanded = ArgumentsFile.Expand(arguments, console.WorkingDirectory);
            language = ToolOptions.PeekLanguage(expanded);
            return Run(expanded, language, console);
        }
        catch (UsageException e)
        {
            return Complain(e.Reason, ExitCode.Usage);
        }
        catch (UnexpectedFailureException e)
        {
            return Complain(Phrases.Unexpected(e.Path, e.InnerException!), ExitCode.Unexpected);
        }
        catch (Exception e)
        {
            return Complain(Phrases.Unexpected(null, e), ExitCode.Unexpected);
        }

        int Complain(LocalizedText reason, int exitCode)
        {
            console.Error.WriteLine($"sakip: {reason.In(language)}");
            return exitCode;
        }
    }

    private static int Run(IReadOnlyList<string> arguments, MessageLanguage language, ToolConsole console)
    {
        var languageOption = ToolOptions.Language(language);
        var root = CreateRoot(language, languageOption, console);
        var call = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (call.Action is ToolHelp or ToolVersion)
        {
            return call.Invoke();
        }

        if (arguments.Count == 0)
        {
            new ToolHelp(language, console.Error).Write(root);
            return ExitCode.Usage;
        }

        if (CallErrors.Find(call) is { } error)
        {
            throw new UsageException(error);
        }

        _ = languageOption.Read(call); // a language there is not is a mistake worth telling
        return call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand CreateRoot(MessageLanguage language, Option languageOption, ToolConsole console)
    {
        var root = new RootCommand(new LocalizedText(
            "sakip: alat untuk definisi indikator kinerja (.iku).",
            "sakip: the tool for performance indicator definitions (.iku).").In(language))
        {
            PeriksaCommand.Create(language, console),
            LampiranCommand.Create(language, console),
            HitungCommand.Create(language, console),
            TabelCommand.Create(language, console),
            MetadataCommand.Create(language, console),
            BandingCommand.Create(language, console),
            RapikanCommand.Create(language, console),
            PerbaikiCommand.Create(language, console),
            JelaskanCommand.Create(language, console),
            languageOption,
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = new ToolHelp(language, console.Out);
                option.Description = new LocalizedText("Menampilkan bantuan ini.", "Shows this help.").In(language);
            }
            else if (option is VersionOption)
            {
                option.Action = new ToolVersion(console.Out);
                option.Description = new LocalizedText("Menampilkan versi alat ini.", "Shows the version of this tool.").In(language);
            }
        }

        return root;
    }
}
