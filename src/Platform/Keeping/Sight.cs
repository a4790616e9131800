namespace Buendnisnetz.Platform;

/// <summary>
/// What was asked of a reader while something was made. It was made for everybody who would have answered the same; nobody declares to whom
/// it may be shown, and what was not asked cannot have made a difference.
/// </summary>
public sealed class Sight : IEquatable<Sight>
{
    private readonly ActorQuestion[] asked;
    private readonly int hash;

    /// <summary>Of these questions, in whatever order they were asked.</summary>
    public Sight(IEnumerable<ActorQuestion> questions)
    {
        asked = [.. questions.Distinct().OrderBy(one => one.Fact).ThenBy(one => one.Place?.Code, StringComparer.Ordinal)
            .ThenBy(one => one.Id).ThenBy(one => one.Role?.Code, StringComparer.Ordinal)];
        hash = asked.Aggregate(asked.Length, HashCode.Combine);
    }

    /// <summary>What this reader answers: the same text for two of whom the same may be shown.</summary>
    public string Of(Actor reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return string.Join('|', asked.Select(reader.Answer));
    }

    /// <inheritdoc />
    public bool Equals(Sight? other) => other is not null && hash == other.hash && asked.AsSpan().SequenceEqual(other.asked);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Sight);

    /// <inheritdoc />
    public override int GetHashCode() => hash;
}
