using System.CommandLine;
using System.CommandLine.Parsing;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Commands;

/// <summary>Says in the user's language what the parser found wrong with a call.</summary>
internal static class CallErrors
{
    /// <summary>What is wrong; null when nothing is.</summary>
    public static LocalizedText? Find(ParseResult call)
    {
        var command = call.CommandResult.Command;
        string commands = string.Join('|', call.RootCommandResult.Command.Subcommands.Select(c => c.Name));
        if (FirstUnknown(call) is { } unknown)
        {
            return unknown.StartsWith('-') ? Phrases.UnknownOption(unknown, CalledName(command)) : Phrases.UnknownCommand(unknown, commands);
        }

        if (call.Errors.Count == 0)
        {
            return null;
        }

        return call.Errors[0].SymbolResult switch
        {
            OptionResult { Tokens.Count: 0, IdentifierToken: { } name } option => Phrases.ValueMissing(name.Value, option.Option.HelpName ?? "…"),
            CommandResult { Command: RootCommand } => Phrases.NoCommand(commands),
            _ => new LocalizedText(call.Errors[0].Message, call.Errors[0].Message),
        };
    }

    // To the parser what looks like an option and is none is one more path.
    private static string? FirstUnknown(ParseResult call)
    {
        if (call.UnmatchedTokens.Count > 0)
        {
            return call.UnmatchedTokens[0];
        }

        bool onlyPathsFollow = call.Tokens.Any(t => t.Type == TokenType.DoubleDash);
        return onlyPathsFollow
            ? null
            : call.CommandResult.Command.Arguments
                .SelectMany(a => call.GetResult(a)?.Tokens ?? [])
                .FirstOrDefault(t => t.Value.Length > 1 && t.Value[0] == '-')?.Value;
    }

    private static string CalledName(Command command) => command is RootCommand ? "sakip" : $"sakip {command.Name}";
}
