namespace Buendnisnetz.Accounts;

/// <summary>A device that is signed in. The browser holds a secret, we hold only its hash.</summary>
public sealed class Session : Entity
{
    /// <summary>A session that is not used for this long ends.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(30);

    /// <summary>No session lives longer.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    private Session() { }

    /// <summary>Who is signed in.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The hash of the secret.</summary>
    public string KeyHash { get; private init; } = "";

    /// <summary>"Firefox auf Windows".</summary>
    public string Device { get; private init; } = "";

    /// <summary>Whether it was opened by passkey.</summary>
    public bool ByPasskey { get; private init; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>When it was last used, to the hour, in UTC.</summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>When it was ended, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Opens a session; the secret is for the browser's cookie and is not kept.</summary>
    public static Session Open(Guid personId, string device, bool byPasskey, DateTimeOffset at, out string secret)
    {
        secret = Secret.New();
        return new()
        {
            PersonId = personId,
            KeyHash = Secret.Hash(secret),
            Device = device,
            ByPasskey = byPasskey,
            OpenedAt = at,
            LastSeenAt = at,
        };
    }

    /// <summary>Ends it.</summary>
    public void End(DateTimeOffset at) => EndedAt ??= at;
}
