using Microsoft.AspNetCore.Identity;

namespace Buendnisnetz.Accounts;

/// <summary>A key on a person's device; we hold its public half, which proves nothing to anybody else.</summary>
public sealed class Passkey : Entity
{
    private Passkey() { }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>What the owner calls it: "Diensthandy".</summary>
    public string Name { get; private set; } = "";

    /// <summary>The credential's id, in hex.</summary>
    public string CredentialId { get; private init; } = "";

    /// <summary>The public key.</summary>
    public byte[] PublicKey { get; private init; } = [];

    /// <summary>How often the device says it was used; guards against copies.</summary>
    public long SignCount { get; private set; }

    /// <summary>How the device is reached, as the browser said.</summary>
    public string Transports { get; private init; } = "";

    /// <summary>Whether the device checked who holds it.</summary>
    public bool IsUserVerified { get; private set; }

    /// <summary>Whether it may be copied to the owner's other devices.</summary>
    public bool IsBackupEligible { get; private init; }

    /// <summary>Whether it was copied.</summary>
    public bool IsBackedUp { get; private set; }

    /// <summary>When it was set up, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When it was last used, in UTC.</summary>
    public DateTimeOffset? LastUsedAt { get; private set; }

    internal static Passkey Of(Guid personId, UserPasskeyInfo proved, string name, DateTimeOffset at) => new()
    {
        PersonId = personId,
        Name = name,
        CredentialId = Convert.ToHexStringLower(proved.CredentialId),
        PublicKey = proved.PublicKey,
        SignCount = proved.SignCount,
        Transports = string.Join(' ', proved.Transports ?? []),
        IsUserVerified = proved.IsUserVerified,
        IsBackupEligible = proved.IsBackupEligible,
        IsBackedUp = proved.IsBackedUp,
        CreatedAt = at,
    };

    internal void WasUsed(UserPasskeyInfo proved, DateTimeOffset at) =>
        (SignCount, IsUserVerified, IsBackedUp, LastUsedAt) = (proved.SignCount, proved.IsUserVerified, proved.IsBackedUp, at);

    internal void IsCalled(string name) => Name = name.Trim();

    internal UserPasskeyInfo Proof => new(
        Convert.FromHexString(CredentialId), PublicKey, CreatedAt, (uint)SignCount,
            Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        IsUserVerified, IsBackupEligible, IsBackedUp, [], [])
    { Name = Name };
}
