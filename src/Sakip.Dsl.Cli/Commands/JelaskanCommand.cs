using System.CommandLine;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Commands;

/// <summary><c>sakip jelaskan</c>: the page of a rule, or a list of all rules.</summary>
internal static class JelaskanCommand
{
    public static Command Create(MessageLanguage language, ToolConsole console)
    {
        var ids = new Argument<string[]>(language == MessageLanguage.English ? "rule" : "aturan")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = new LocalizedText("Kode aturan, misalnya IKU3002; tanpa kode, semua aturan disebut.", "A rule's id, such as IKU3002; without one, all rules are listed.").In(language),
        };
        var command = new Command("jelaskan", new LocalizedText(
            "Menjelaskan sebuah aturan: sebabnya, contoh yang keliru dan yang benar, dan cara memperbaikinya.",
            "Explains a rule: its cause, a bad and a good example, and how to mend it.").In(language))
        {
            ids,
        };
        command.Aliases.Add("explain");
        command.SetAction(call =>
        {
            var rules = call.GetValue(ids)!.Select(Find).ToArray();
            if (rules.Length == 0)
            {
                foreach (var rule in Rules.Every)
                {
                    console.Out.WriteLine($"{rule.Id}  {Phrases.SeverityOf(rule.Severity).In(language),-10}  {rule.Title.In(language)}");
                }
            }

            for (int i = 0; i < rules.Length; i++)
            {
                if (i > 0)
                {
                    console.Out.WriteLine();
                }

                Explain(rules[i], language, console);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static Rule Find(string written) => Rules.Find(written) ?? throw new UsageException(Phrases.NoSuchRule(written, Rules.FindNearest(written)?.Id));

    private static void Explain(Rule rule, MessageLanguage language, ToolConsole console)
    {
        string? page = RulePages.Read(rule.Id);
        if (page is null || language != MessageLanguage.Indonesian)
        {
            console.Out.WriteLine($"{rule.Id} ({Phrases.SeverityOf(rule.Severity).In(language)}): {rule.Title.In(language)}");
        }

        if (page is null)
        {
            return;
        }

        if (language != MessageLanguage.Indonesian)
        {
            console.Out.WriteLine(Phrases.PageIsIndonesian().In(language));
            console.Out.WriteLine();
        }

        RulePages.Write(page, console.Out, console.UseColor);
    }
}
