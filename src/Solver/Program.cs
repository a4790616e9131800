using System.Text;
using System.Text.Json;
using Buendnisnetz.Platform;
using Buendnisnetz.Solver;

// Usage: Buendnisnetz.Solver SECONDS
// A problem a line (canonical text) on standard input; for each a line "answer …" on standard output, where HiGHS writes, too, and lines
// such as "40 …" on standard error that say how far it is. Where nothing is found in time the line is "answer null".
var seconds = args is [var word] && int.TryParse(word, out var given) ? given : 60;
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
await using var output = Console.OpenStandardOutput();
while (await input.ReadLineAsync() is { Length: > 0 } line)
{
    var plan = new LadderOfSolvers(new AllocationField(CanonicalText.Read(line)), TimeSpan.FromSeconds(seconds)).Find();
    await output.WriteAsync(Encoding.UTF8.GetBytes($"\nanswer {JsonSerializer.Serialize(plan, CanonicalText.Json)}\n"));
    await output.FlushAsync();
}
