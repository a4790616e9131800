namespace Buendnisnetz.Accounts;

/// <summary>
/// A question that was asked by mail and can be answered without signing in. The link proves only that its mail was read; it opens
/// no session and no other page. Of its token only the hash is kept.
/// </summary>
public sealed class AnswerLink : Entity
{
    private AnswerLink() { }

    /// <summary>Which question: the word in its address, such as "rueckblick".</summary>
    public string Purpose { get; private init; } = "";

    /// <summary>What the question is about: an alliance, a partnership.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>Who was asked; null where somebody without an account was.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>The hash of the token in its address.</summary>
    public string TokenHash { get; private init; } = "";

    /// <summary>When it was asked, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Until when it can be answered, in UTC.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was answered, in UTC.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When somebody else's answer or a newer question made it useless, in UTC.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Where it stands at this moment; "redeemed" means answered.</summary>
    public LinkState StateAt(DateTimeOffset at) =>
        AnsweredAt is not null ? LinkState.Redeemed : RevokedAt is not null ? LinkState.Revoked : ExpiresAt <= at ? LinkState.Expired
            : LinkState.Open;

    /// <summary>Answers the question; a second answer is refused.</summary>
    public void Answer(DateTimeOffset at)
    {
        Refusal.On(ObstacleToAnswering(at));
        AnsweredAt = at;
    }

    /// <summary>Why it cannot be answered any more; null where it can.</summary>
    public string? ObstacleToAnswering(DateTimeOffset at) => StateAt(at) switch
    {
        LinkState.Redeemed => "Diese Frage ist schon beantwortet. Sie brauchen nichts mehr zu tun.",
        LinkState.Revoked => "Diese Frage hat sich erledigt. Sie brauchen nichts mehr zu tun.",
        LinkState.Expired => "Diese Frage ist abgelaufen. Wenn sie noch offen ist, fragen wir Sie wieder.",
        _ => null,
    };

    /// <summary>What it leads to is needed for longer; it never ends earlier.</summary>
    public void Prolong(DateTimeOffset until) => ExpiresAt = until > ExpiresAt ? until : ExpiresAt;

    /// <summary>Makes it useless.</summary>
    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;

    internal static AnswerLink To(string purpose, Guid subjectId, Guid? personId, string token, TimeSpan life, DateTimeOffset at) => new()
    {
        Purpose = purpose,
        SubjectId = subjectId,
        PersonId = personId,
        TokenHash = Secret.Hash(token),
        AskedAt = at,
        ExpiresAt = at + life,
    };
}
