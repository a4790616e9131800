using System.Security.Cryptography;
using System.Text;
using Buendnisnetz.Lists;

namespace Buendnisnetz.Invitations;

/// <summary>
/// A list of people whom an office invites in one go: prepared from a file, looked through and corrected, then started once.
/// Until then it is a draft that waits for whoever prepared it and for the colleagues.
/// </summary>
public sealed class InvitationBatch : Entity
{
    /// <summary>The most that an office may add to the letter, in characters.</summary>
    public const int MaxWords = 1500;

    /// <summary>Whose list it is where no network stands behind it.</summary>
    internal const string OfAll = "Alle Bündnisse";

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
        Name = Tidy.Of(name) is { Length: > 0 } tidy ? German.Shortened(tidy, 120) : "Liste",
        UploadKey = uploadKey,
        PreparedBy = by,
        PreparedAt = at,
    };

    /// <summary>The fingerprint of a file for a network.</summary>
    public static string KeyOf(Guid? networkId, ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.ASCII.GetBytes($"{networkId}\n"), .. content]));

    /// <summary>Why it cannot be started; null when it can.</summary>
    public string? ObstacleToStarting(int ready, string? words) =>
        !IsDraft ? $"Diese Einladung läuft {StartedAt!.Value.Since}."
        : ready == 0 ? "In dieser Liste ist noch niemand, der eingeladen werden kann."
        : words?.Length > MaxWords ? $"Ihr Text ist länger als {MaxWords} Zeichen." : null;

    /// <summary>Starts it, once: whoever starts at the same moment is told that it runs already.</summary>
    public void Start(IReadOnlyCollection<Promise> promises, string? words, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToStarting(promises.Count, words));
        foreach (var (invitation, alliance, role, turn) in promises) invitation.Promise(alliance, role, turn, at);
        Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim().ReplaceLineEndings("\n");
        (StartedAt, StartedBy, UploadKey) = (at, by, null);
        Raise(new InvitationsStarted(NetworkId ?? Guid.Empty, by, at, Id, promises.Count, promises.Max(promise => promise.Turn)));
    }

    /// <summary>Plans a reminder for each of them.</summary>
    public void Remind(IReadOnlyCollection<(Invitation Invitation, DateTimeOffset Turn)> silent, Guid? by, DateTimeOffset at)
    {
        foreach (var (invitation, turn) in silent) invitation.Remind(turn, at);
        Raise(new LettersAskedFor(NetworkId ?? Guid.Empty, by, at, Id, LetterKind.Reminder, silent.Count));
    }

    /// <summary>Plans a letter with a new link, to this address, for all that is promised to one person.</summary>
    public void Renew(IReadOnlyCollection<Invitation> together, string email, Guid? by, DateTimeOffset at)
    {
        foreach (var invitation in together) invitation.Renew(email, at, at);
        Raise(new LettersAskedFor(NetworkId ?? Guid.Empty, by, at, Id, LetterKind.Renewal, together.Count));
    }
}

/// <summary>A line that is ready: the seat it promises, and when its letter has its turn.</summary>
/// <param name="Invitation">The line.</param>
/// <param name="AllianceId">The alliance.</param>
/// <param name="Role">The role.</param>
/// <param name="Turn">When the letter may leave, in UTC.</param>
public sealed record Promise(Invitation Invitation, Guid AllianceId, SeatRole Role, DateTimeOffset Turn);
