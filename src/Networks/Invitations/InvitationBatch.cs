using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Networks;

/// <summary>
/// A list of people whom an office invites in one go: prepared from a file, looked through and corrected, then started once.
/// Until then it is a draft that waits for whoever prepared it and for the colleagues.
/// </summary>
public sealed class InvitationBatch : Entity
{
    /// <summary>The most that an office may add to the letter, in characters.</summary>
    public const int MaxWords = 1500;

    private InvitationBatch() { }

    /// <summary>The network whose office invites; null where those who administer the instance invite for all alliances.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>What the list is called: the name of its file.</summary>
    public string Name { get; private init; } = "";

    /// <summary>What the office adds to the letter in its own words.</summary>
    public string? Words { get; private set; }

    /// <summary>Who prepared it; null for the console and after erasure.</summary>
    public Guid? PreparedBy { get; private set; }

    /// <summary>When it was prepared, in UTC.</summary>
    public DateTimeOffset PreparedAt { get; private init; }

    /// <summary>Who started it; null before, for the console and after erasure.</summary>
    public Guid? StartedBy { get; private set; }

    /// <summary>When it was started, in UTC; null while it is a draft.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>The fingerprint of its file while it is a draft: the same file sent twice makes one draft.</summary>
    public string? UploadKey { get; private set; }

    /// <summary>Whether it has not been started.</summary>
    public bool IsDraft => StartedAt is null;

    /// <summary>Prepares a list.</summary>
    public static InvitationBatch Prepare(Guid? networkId, string name, string uploadKey, Guid? by, DateTimeOffset at) => new()
    {
        NetworkId = networkId,
        Name = Tidy.Of(name) is { Length: > 0 } tidy ? tidy[..Math.Min(tidy.Length, 120)] : "Liste",
        UploadKey = uploadKey,
        PreparedBy = by,
        PreparedAt = at,
    };

    /// <summary>The fingerprint of a file for a network.</summary>
    public static string KeyOf(Guid? networkId, ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.ASCII.GetBytes($"{networkId}\n"), .. content]));

    /// <summary>Why it cannot be started; null when it can.</summary>
    public string? ObstacleToStarting(int ready, string? words) =>
        !IsDraft ? $"Diese Einladung läuft seit {StartedAt!.Value.LongMoment}."
        : ready == 0 ? "In dieser Liste ist noch niemand, der eingeladen werden kann."
        : words?.Length > MaxWords ? $"Ihr Text ist länger als {MaxWords} Zeichen." : null;

    /// <summary>Starts it, once: whoever starts at the same moment is told that it runs already.</summary>
    public void Start(int ready, string? words, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToStarting(ready, words));
        Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim().ReplaceLineEndings("\n");
        (StartedAt, StartedBy, UploadKey) = (at, by, null);
        Raise(new InvitationsStarted(NetworkId ?? Guid.Empty, by, at, Id, ready));
    }
}

/// <summary>An office has begun to invite the people of a list.</summary>
public sealed record InvitationsStarted(Guid SubjectId, Guid? By, DateTimeOffset At, Guid BatchId, int People) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"{German.Count(People, "Einladung wurde", "Einladungen wurden")} auf den Weg gebracht.";
}
