using System.Security.Cryptography;
using System.Text;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Notifications;

/// <summary>What became of a message that came in. The numbers are what the program ends with (sysexits.h).</summary>
internal enum Receipt
{
    /// <summary>It was said in its matter.</summary>
    Taken = 0,

    /// <summary>It came before.</summary>
    Known = 1,

    /// <summary>A program wrote it: nothing is done.</summary>
    Automatic = 2,

    /// <summary>A mail server gave one of our letters back, or told of it.</summary>
    Report = 3,

    /// <summary>It could not be taken, and its writer knows why, or was told something within the hour.</summary>
    Refused = 4,

    /// <summary>It is no message (EX_DATAERR).</summary>
    Unreadable = 65,

    /// <summary>Nobody has this address (EX_NOUSER).</summary>
    NobodyHere = 67,

    /// <summary>It was not allowed, and there is nobody who could be told (EX_NOPERM).</summary>
    NotAllowed = 77,
}

/// <summary>A message that came in: by it the second copy is known. Of addresses only a mark is kept.</summary>
internal sealed class MailArrival : Entity
{
    private MailArrival() { }

    /// <summary>A mark of the Message-ID, the sender and the address.</summary>
    public string Key { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public Receipt Receipt { get; private init; }

    /// <summary>Whose address it was sent to; null where it was nobody's.</summary>
    public Guid? PersonId { get; private init; }

    public string? Kind { get; private init; }

    public Guid? MatterId { get; private init; }

    /// <summary>A mark of the sender's address.</summary>
    public string? Sender { get; private init; }

    /// <summary>When its sender was written to because of it.</summary>
    public DateTimeOffset? AnsweredAt { get; private init; }

    public static MailArrival Of(string key, Receipt receipt, AnswerAddress? address, string? sender, bool isAnswered,
        DateTimeOffset at) => new()
        {
            Key = key,
            At = at,
            Receipt = receipt,
            PersonId = address?.PersonId,
            Kind = address?.Kind,
            MatterId = address?.MatterId,
            Sender = sender,
            AnsweredAt = isAnswered ? at : null,
        };

    public static string KeyOf(ArrivedMail mail, string? code) => Mark($"{mail.Id}\n{mail.Sender}\n{code}");

    public static string? SenderOf(ArrivedMail mail) => mail.Sender is { } sender ? Mark(Person.KeyOf(sender)) : null;

    private static string Mark(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..40];
}
