using System.Globalization;
using System.Security.Cryptography;

namespace Buendnisnetz.Accounts;

/// <summary>What a link is for.</summary>
public enum LinkPurpose
{
    /// <summary>The person asked to sign in.</summary>
    SignIn = 0,

    /// <summary>Somebody else let the person in: a new seat, a demo.</summary>
    Invitation = 1,

    /// <summary>The person proves a new address.</summary>
    EmailChange = 2,
}

/// <summary>Where a link stands.</summary>
public enum LinkState
{
    /// <summary>It can be redeemed.</summary>
    Open = 0,

    /// <summary>It was redeemed.</summary>
    Redeemed = 1,

    /// <summary>Its time is over.</summary>
    Expired = 2,

    /// <summary>A newer link or an administrator revoked it.</summary>
    Revoked = 3,
}

/// <summary>
/// A personal way in, sent to the registered address. It works once, for one person, for a limited time. Of its token and its
/// code only hashes are kept.
/// </summary>
public sealed class AccessLink : Entity
{
    /// <summary>How often a code may be tried.</summary>
    public const int MaxTries = 5;

    /// <summary>How long a link lives that the person asked for.</summary>
    public static readonly TimeSpan SignInLife = TimeSpan.FromMinutes(30);

    /// <summary>How long an invitation lives.</summary>
    public static readonly TimeSpan InvitationLife = TimeSpan.FromDays(14);

    private AccessLink() { }

    /// <summary>Whom it lets in.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>What it is for.</summary>
    public LinkPurpose Purpose { get; private init; }

    /// <summary>The hash of the token in its address.</summary>
    public string TokenHash { get; private init; } = "";

    /// <summary>The hash of the six digits from the same mail; null where there are none.</summary>
    public string? CodeHash { get; private init; }

    /// <summary>Salt of the code's hash.</summary>
    public Guid CodeKey { get; private init; }

    /// <summary>How often a code was tried.</summary>
    public int CodeTries { get; private set; }

    /// <summary>Where the person wanted to go.</summary>
    public string? Back { get; private init; }

    /// <summary>The new address that is proved by this link.</summary>
    public string? NewEmail { get; private init; }

    /// <summary>When it was issued, in UTC.</summary>
    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>Who issued it; null where the person asked for it.</summary>
    public Guid? IssuedBy { get; private set; }

    /// <summary>Until when it works, in UTC.</summary>
    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>When it was redeemed, in UTC.</summary>
    public DateTimeOffset? RedeemedAt { get; private set; }

    /// <summary>When it was revoked, in UTC.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Where it stands at this moment.</summary>
    public LinkState StateAt(DateTimeOffset at) =>
        RedeemedAt is not null ? LinkState.Redeemed : RevokedAt is not null ? LinkState.Revoked : ExpiresAt <= at ? LinkState.Expired
            : LinkState.Open;

    /// <summary>Makes it useless.</summary>
    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;

    internal static IssuedLink ToSignIn(Person person, string? back, DateTimeOffset at) =>
        Issue(person, LinkPurpose.SignIn, SignInLife, null, at, back, withCode: true);

    internal static IssuedLink ToInvite(Person person, TimeSpan life, Guid? by, DateTimeOffset at, string? back) =>
        Issue(person, LinkPurpose.Invitation, life, by, at, back);

    internal static IssuedLink ToChangeEmail(Person person, string newEmail, DateTimeOffset at) =>
        Issue(person, LinkPurpose.EmailChange, SignInLife, null, at, null, newEmail);

    internal static string HashOf(Guid codeKey, string code) => Secret.Hash($"{codeKey}:{code}");

    private static IssuedLink Issue(
        Person person, LinkPurpose purpose, TimeSpan life, Guid? by, DateTimeOffset at, string? back, string? newEmail = null,
            bool withCode = false)
    {
        var (token, code, id) = (Secret.New(), withCode ? SixDigits() : null, Guid.CreateVersion7());
        var link = new AccessLink
        {
            PersonId = person.Id,
            Purpose = purpose,
            TokenHash = Secret.Hash(token),
            CodeKey = id,
            CodeHash = code is null ? null : HashOf(id, code),
            Back = back,
            NewEmail = newEmail,
            IssuedAt = at,
            IssuedBy = by,
            ExpiresAt = at + life,
        };
        return new(link, token, code);
    }

    private static string SixDigits() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
}

/// <summary>An invitation for the letter of another module; the path holds what is never kept.</summary>
/// <param name="LinkId">The link.</param>
/// <param name="Path">Where it leads; stands in the letter and nowhere else.</param>
/// <param name="ExpiresAt">Until when it works, in UTC.</param>
public sealed record IssuedInvitation(Guid LinkId, string Path, DateTimeOffset ExpiresAt);

/// <summary>A link with what is told once, in the mail, and never kept.</summary>
internal sealed record IssuedLink(AccessLink Link, string Token, string? Code);
