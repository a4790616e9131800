using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Buendnisnetz.Projects;

/// <summary>Something on a list of a project that is ticked off once it is done, with the moment; the events know who did it.</summary>
/// <param name="What">What it is.</param>
/// <param name="DoneAt">Since when it is done, in UTC; null while it is not.</param>
public abstract record Tick(string What, DateTimeOffset? DoneAt)
{
    /// <summary>So many letters one has at most.</summary>
    public const int Longest = 200;

    /// <summary>So many stand on a list at most.</summary>
    public const int Most = 30;

    /// <summary>What it is called in addresses and forms: the same as long as it says the same.</summary>
    [JsonIgnore]
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folding.Fold(What))))[..12];

    /// <summary>Why these cannot stand on a list; null where they can.</summary>
    protected static string? ObstacleTo(IReadOnlyList<Tick> all) =>
        all.Count > Most ? $"Höchstens {Most} Zeilen, die wichtigsten zuerst."
        : all.GroupBy(one => one.Key).FirstOrDefault(same => same.Skip(1).Any()) is { } twice
            ? $"{twice.First().What.Quoted} steht zweimal da."
        : all.FirstOrDefault(one => one.What.Length is 0 or > Longest) is not null ? $"Jede Zeile hat höchstens {Longest} Zeichen." : null;

    /// <summary>
    /// The same list with what was ticked off before: a line is known by its words, or by its place where these are new and no line came or
    /// went.
    /// </summary>
    internal static IEnumerable<T> Kept<T>(IReadOnlyList<T> before, IReadOnlyList<T> now) where T : Tick
    {
        var (told, keys) = (before.ToDictionary(one => one.Key), now.Select(one => one.Key).ToHashSet());
        foreach (var (at, one) in now.Index())
        {
            var known = told.GetValueOrDefault(one.Key)
                ?? (before.Count == now.Count && before[at] is var same && !keys.Contains(same.Key) ? same : null);
            yield return (T)((Tick)one with { DoneAt = known?.DoneAt });
        }
    }
}
