using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.House;

/// <summary>The program in this process, as from a console: what it says on either way stands in the output of the test.</summary>
internal static class ProgramRun
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Runs it until it ends; a house that opens against all expectation fails the test.</summary>
    public static async Task<(int Code, string Said)> Here(params string[] arguments)
    {
        var cancel = TestContext.Current.CancellationToken;
        var output = TestContext.Current.TestOutputHelper!;
        var before = output.Output.Length;
        var code = await Task.Run(() => (int)typeof(Modules).Assembly.EntryPoint!.Invoke(null, [Complete(arguments)])!, cancel)
            .WaitAsync(Limit, cancel);
        return (code, output.Output[before..].ReplaceLineEndings("\n"));
    }

    /// <summary>With what every run needs here; the first setting of a name that is given twice is this one, the last one counts.</summary>
    public static string[] Complete(IReadOnlyList<string> arguments)
    {
        var words = arguments.TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
        return
        [
            .. words, "--urls", "http://127.0.0.1:0", "--contentRoot", AppContext.BaseDirectory, "--environment", "Testing",
            "--applicationName", typeof(Modules).Assembly.GetName().Name!, .. arguments.Skip(words.Count),
        ];
    }
}
