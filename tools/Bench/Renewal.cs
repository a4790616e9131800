using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;

namespace Buendnisnetz.Bench;

/// <summary>
/// What was written once is written again: with new ids, codes and hashes, because there is one of each, and for another person. Whatever
/// else stands in the same commands follows.
/// </summary>
internal sealed partial class Renewal
{
    private const int Longest = 200;
    private readonly Dictionary<Guid, Guid> ids = [];
    private readonly string stranger = Stranger.New();

    public object? Of(string text, string name, object? value) => value switch
    {
        Guid id => IsKey(text, name) ? Fresh(id) : ids.GetValueOrDefault(id, id),
        string { Length: < Longest } words => Named(Inserts(text) ? Written(words) : words),
        _ => value,
    };

    // Keys of jobs hold ids in their text.
    private string Written(string words) => TicketCode.IsRight(words) ? TicketCode.New()
        : Hash().IsMatch(words) ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32))
        : Ids().Replace(words, match => Fresh(Guid.Parse(match.Value)).ToString());

    private string Named(string words) =>
        Stranger.In(words) is { Length: > 0 } word ? words.Replace(word, stranger, StringComparison.Ordinal) : words;

    private Guid Fresh(Guid id) => ids.TryGetValue(id, out var known) ? known : ids[id] = Guid.CreateVersion7();

    private static bool Inserts(string text) => text.Contains("INSERT INTO", StringComparison.Ordinal);

    // In an INSERT of EF Core the key is the first value.
    private static bool IsKey(string text, string name) => Inserts(text)
        && (text.Contains($"VALUES ({Marked(name)},", StringComparison.Ordinal)
            || text.Contains($"\n({Marked(name)},", StringComparison.Ordinal));

    private static string Marked(string name) => name.StartsWith('@') ? name : "@" + name;

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Ids();

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Hash();
}
