using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Attendance;

/// <summary>The day itself: tickets, the entrance with and without network, paper for the tables, minutes.</summary>
public sealed class AttendanceModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddScoped<EntranceDesk>().AddScoped<ConfirmationDesk>().AddScoped<PaperView>();
        module.Maps(AttendanceMapping.Map).Styles("attendance.css").StylesOf<BookingsModule>("bookings.css")
            .Contributes(AttendanceData.Activity).Contributes(AttendanceData.OfMinutes)
            .Contributes(new FoldedKey(typeof(MinutesGuest), nameof(MinutesGuest.NameKey), nameof(MinutesGuest.Name)))
            .Contributes(AttendanceData.Rule).Contributes(DayTasks.Today)
            .Fills(BookingSlots.Own, "_OwnTicket", (visit, own) => Task.FromResult(Ticket.Before(visit.Now, own)))
            .Fills(BookingSlots.Own, "_OwnOnline", OnlinePart.OfOwn).Contributes(OnlinePart.Link).Contributes(MinutesMark.Mark)
            .Fills(BookingSlots.After, "_OwnConfirmation", ConfirmationParts.OfOwn)
            .Fills(BookingSlots.After, "_OwnMinutes", MinutesParts.OfOwn)
            .Fills(BookingSlots.After, "_OwnFeed", (_, own) => Task.FromResult<OwnBooking?>(own.Booking.CancelledAt is null ? own : null))
            .Contributes(ConfirmationParts.Link).Contributes(AttendanceData.OfConfirmations).Contributes(AttendanceData.ConfirmationRule)
            .Reacts<BookingSubstituted>((db, happened, cancel) => db.EndFeeds(happened.BookingId, null, happened.At, cancel))
            .Reacts<BookingTakenBack>((db, happened, cancel) => db.EndFeeds(happened.BookingId, null, happened.At, cancel))
            .Contributes(AttendanceData.OfCalendars).Contributes(AttendanceData.CalendarRule)
            .Fills(EventSlots.Page, "_EventMinutes", MinutesParts.OfEvent)
            .Fills(EventSlots.Edit, "_EntranceCard", EntranceParts.OfCard)
            .Fills(EventSlots.OfHosts, "_HostEntrance")
            .Fills(EventSlots.Edit, "_MinutesCard", MinutesParts.OfCard)
            .Shows(new MenuItem(Menu.Account, "Mein Kalender", CalendarPaths.Profile, Position.After(AccountPaths.MyData)))
            .Contributes(AttendanceScene.Scene);
        module.Contributes(new StoredOnDevice("einlass", "Hält den Einlass ohne Netz offen: Name, Organisation, Code und Stand der "
            + "Angemeldeten, und was dort vermerkt wurde.", "Nur wenn das Team einer Veranstaltung die Seite „Einlass“ oder die Tür "
            + "eines Workshops öffnet.",
            "Bis zum Abmelden, die Namen höchstens bis zwölf Stunden nach der Veranstaltung."));
        module.Contributes(new HelpTopic("einlass", "Menschen einlassen", "Mit Code oder Name, auch ohne Netz, und danach das Protokoll.",
            "Help/_Entrance", HelpGroups.Alliances, Position.After("veranstaltungen")));
        foreach (var data in AttendanceData.All) module.Contributes(data);
        module.Services.PostConfigure<RazorPagesOptions>(Doors);
    }

    /// <summary>The pages of the entrance are those of the doors of workshops, too.</summary>
    private static void Doors(RazorPagesOptions pages)
    {
        const string Door = "veranstaltungen/{slug}/tuer/{session:guid}";
        foreach (var (page, below) in new[] { ("Entrance", ""), ("DeviceList", "/liste"), ("Upload", "/nachtrag"),
            ("Worker", "/dienst.js"), ("TakeBack", "/{id:guid}/ruecknahme") })
            pages.Conventions.AddPageRoute($"/Attendance/Entrance/{page}", Door + below);
    }
}
