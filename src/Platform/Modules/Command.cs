namespace Buendnisnetz.Platform;

/// <summary>
/// A word of <c>bin/buendnisnetz</c>; a module contributes it. It answers with one German sentence for the
/// console; what it cannot do it refuses (<see cref="Refusal"/>), and the console ends with 1.
/// </summary>
/// <param name="Name">The word, such as import-municipalities.</param>
/// <param name="Arguments">What follows the word, such as FILE; in brackets what may be left out; empty where nothing follows.</param>
/// <param name="Hint">One German sentence on what it does.</param>
/// <param name="Do">Does it, in a scope of its own, with the arguments after the word.</param>
public sealed record Command(string Name, string Arguments, string Hint, Func<IServiceProvider, IReadOnlyList<string>, CancellationToken,
    Task<string>> Do)
{
    /// <summary>What a program ends with whose caller shall try again (EX_TEMPFAIL of sysexits.h).</summary>
    public const int TryAgain = 75;

    /// <summary>
    /// Does it for a program that calls, not for people: it reads standard input, says nothing, and ends with this code; with
    /// <see cref="TryAgain"/> where anything goes wrong. Null for all other words.
    /// </summary>
    public Func<IServiceProvider, CancellationToken, Task<int>>? Piped { get; init; }

    /// <summary>Whether the word can be obeyed with so many arguments.</summary>
    public bool Takes(int count) => count <= Words.Length && count >= Words.Count(word => word[0] != '[');

    /// <summary>How it is typed.</summary>
    public string Usage => $"{Name} {Arguments}".TrimEnd();

    private string[] Words => Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
