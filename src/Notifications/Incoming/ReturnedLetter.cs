namespace Buendnisnetz.Notifications;

/// <summary>A letter that came back because of its address: nobody has it, or it was shut.</summary>
internal sealed class ReturnedLetter : Entity
{
    private ReturnedLetter() { }

    /// <summary>The mail; it counts once, however often it is reported.</summary>
    public Guid MailId { get; private init; }

    /// <summary>The address, in small letters.</summary>
    public string Email { get; private init; } = "";

    public string Reason { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public static ReturnedLetter Of(Guid mailId, string email, string reason, DateTimeOffset at) =>
        new() { MailId = mailId, Email = email, Reason = reason, At = at };
}

/// <summary>
/// To an address from which letters keep coming back nothing goes for a month but what its owner asks for (STANDARDS MA-04). Then it is
/// tried once more.
/// </summary>
internal sealed class AddressSuspension : Entity
{
    /// <summary>So many letters have to come back.</summary>
    public const int Letters = 2;

    private AddressSuspension() { }

    public string Email { get; private init; } = "";

    public string Reason { get; private init; } = "";

    public DateTimeOffset From { get; private init; }

    public DateTimeOffset Until { get; private set; }

    /// <summary>Who lifted it before its time; null where nobody did, and after erasure.</summary>
    public Guid? LiftedBy { get; private set; }

    public static AddressSuspension Of(string email, string reason, DateTimeOffset at) =>
        new() { Email = email, Reason = reason, From = at, Until = at.AddDays(30) };

    /// <summary>Somebody has checked the address: letters go there again. One that is over stays over.</summary>
    public void Lift(Guid? by, DateTimeOffset at)
    {
        if (at < Until) (Until, LiftedBy) = (at, by);
    }
}
