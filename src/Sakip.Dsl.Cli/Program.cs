using Sakip.Dsl.Cli;

var console = ToolConsole.OfProcess();
try
{
    return SakipTool.Run(args, console);
}
finally
{
    console.Out.Flush();
    console.Error.Flush();
}
