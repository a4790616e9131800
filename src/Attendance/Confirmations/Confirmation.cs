using System.Security.Cryptography;
using System.Text;
using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>
/// That somebody was there, in writing. Kept of it are two hashes: of the number, by which it is found, and of number and name together, by
/// which a name that somebody types is checked. Whoever has only the database learns no name from it, so it stays after the registration
/// has gone. The number follows from the registration, and goes with it.
/// </summary>
public sealed class Confirmation : Entity
{
    /// <summary>How many signs a number has.</summary>
    public const int Length = 16;

    private const int Group = 4;

    private Confirmation() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The hash of its number.</summary>
    public string CodeHash { get; private init; } = "";

    /// <summary>The hash of number and name.</summary>
    public string NameHash { get; private set; } = "";

    /// <summary>On which day it was issued.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>On which day it was withdrawn, because the person was not there after all; null where it counts.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>On which day it was last sent by mail.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>Whether it counts.</summary>
    public bool Counts => WithdrawnOn is null;

    /// <summary>Why nobody gets one yet, or this person none; null where it is issued.</summary>
    public static string? ObstacleTo(Event planned, Booking booking, DateTimeOffset at) =>
        booking.CameAt is null
            ? "Eine Teilnahmebestätigung bekommt, wer am Einlass als anwesend vermerkt ist oder sich online gemeldet hat."
        : planned.EndsAt > at ? "Die Teilnahmebestätigung gibt es, sobald die Veranstaltung zu Ende ist." : null;

    /// <summary>Issues one.</summary>
    public static Confirmation Issue(Event planned, Booking booking, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(planned, booking, at));
        var code = CodeOf(booking);
        return new()
        {
            EventId = planned.Id,
            CodeHash = HashOf(code),
            NameHash = HashOf(code, booking.Name),
            IssuedOn = at.BerlinDay,
        };
    }

    /// <summary>The number of a registration's confirmation: sixteen signs that nobody guesses and that always come out the same.</summary>
    public static string CodeOf(Booking booking)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"bestaetigung {booking.Id:N} {booking.Code}"));
        return string.Concat(bytes.Take(Length).Select(one => TicketCode.Signs[one % TicketCode.Signs.Length]));
    }

    /// <summary>The number as people read it.</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(Group).Select(signs => new string(signs)));

    /// <summary>The hash by which a number is found.</summary>
    public static string HashOf(string code) => Secret.Hash(TicketCode.Plain(code));

    /// <summary>Whether it was issued to this name; small and large letters, umlauts and spaces do not matter.</summary>
    public bool IsFor(string code, string name) => NameHash == HashOf(code, name);

    /// <summary>The person was not there after all.</summary>
    public void Withdraw(DateTimeOffset at) => WithdrawnOn ??= at.BerlinDay;

    /// <summary>It counts again, for whoever came in the end; one that counts stays as it is.</summary>
    public void IssueAgain(Booking booking, DateTimeOffset at)
    {
        if (WithdrawnOn is null) return;
        (NameHash, IssuedOn, WithdrawnOn) = (HashOf(CodeOf(booking), booking.Name), at.BerlinDay, null);
    }

    /// <summary>Why it is not sent by mail now; null where it is.</summary>
    public string? ObstacleToSending(Booking booking, DateTimeOffset at) =>
        booking.Email.Length == 0 ? "Zu dieser Anmeldung gibt es keine E-Mail-Adresse."
        : SentOn == at.BerlinDay ? "Heute ist die E-Mail schon hinausgegangen. Bitte sehen Sie auch im Ordner für Werbung nach." : null;

    /// <summary>It was sent by mail.</summary>
    public void Send(Booking booking, DateTimeOffset at)
    {
        Refusal.On(ObstacleToSending(booking, at));
        SentOn = at.BerlinDay;
    }

    private static string HashOf(string code, string name) => Secret.Hash($"{TicketCode.Plain(code)} {Folding.Fold(name)}");
}
