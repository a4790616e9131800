using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Notifications;

/// <summary>How often a person wants to hear of news by mail.</summary>
internal enum Rhythm
{
    Weekly = 0,
    Daily = 1,
    Never = 2,

    /// <summary>What cannot wait after a few minutes, everything else in the morning.</summary>
    Immediately = 3,
}

/// <summary>
/// A person's wish about digests. Its secret stands in every digest: whoever holds it can end the digests and
/// nothing else.
/// </summary>
internal sealed class DigestWish : Entity
{
    private DigestWish() { }

    public DigestWish(Guid personId) => PersonId = personId;

    public Guid PersonId { get; private init; }

    public Rhythm Rhythm { get; private set; }

    public string Secret { get; private init; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>What stands in the unsubscribe address.</summary>
    public string Token => $"{Id:N}{Secret}";

    public void Choose(Rhythm rhythm, DateTimeOffset at) => (Rhythm, ChangedAt) = (rhythm, at);

    /// <summary>The topics of which the person does not want to hear, each between bars; null where all are welcome.</summary>
    public string? Without { get; private set; }

    /// <summary>Whether the person wants to hear of this topic.</summary>
    public bool Wants(NoticeTopic topic) => Without?.Contains(topic.Mark, StringComparison.Ordinal) != true;

    /// <summary>Hears of all topics but these.</summary>
    public void Leave(IEnumerable<NoticeTopic> topics, DateTimeOffset at) =>
        (Without, ChangedAt) = (topics.Select(topic => topic.Mark).ToList() is { Count: > 0 } marks ? string.Concat(marks) : null, at);

    /// <summary>The id that a token names, whether or not its secret is right.</summary>
    public static Guid? IdIn(string token) => token.Length > 32 && Guid.TryParseExact(token[..32], "N", out var id) ? id : null;

    /// <summary>Compares in constant time.</summary>
    public bool IsProvedBy(string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(Token));

    /// <summary>
    /// The moment up to which news must have come for a digest to go out now: this morning for the daily one,
    /// the night to Monday for the weekly one. Later news travels along but does not cause a letter.
    /// </summary>
    public static DateTimeOffset? Deadline(Rhythm rhythm, DateTimeOffset now) => rhythm switch
    {
        Rhythm.Daily or Rhythm.Immediately => now,
        Rhythm.Weekly => StartOfWeek(now),
        _ => null,
    };

    private static DateTimeOffset StartOfWeek(DateTimeOffset now)
    {
        var today = now.BerlinDay;
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7)).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(monday, German.Berlin.GetUtcOffset(monday)).ToUniversalTime();
    }
}
