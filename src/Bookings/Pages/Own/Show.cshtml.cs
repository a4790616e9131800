using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>How one's own registration stands, and what one can do about it.</summary>
[AllowAnonymous]
internal sealed class OwnShowModel : OwnPage
{
    private int before;

    public IReadOnlyList<OwnRound> Rounds { get; private set; } = [];

    /// <summary>The programme as this person has it: what everybody comes to, and the workshops with a place.</summary>
    public IReadOnlyList<OwnDayItem> Day { get; private set; } = [];

    /// <summary>Whether the place is sure, or the person is already there.</summary>
    public bool TakesPart => Booking!.State is BookingState.Placed or BookingState.Came;

    /// <summary>Whether workshops are chosen here and now.</summary>
    private bool ChoosesWorkshops => Booking!.State == BookingState.Placed && !Terms!.GathersWishes && !HasBegun;

    public IReadOnlyList<string> Wishes { get; private set; } = [];

    /// <summary>Whether wishes count: they are gathered, or what was wished is being weighed.</summary>
    public bool HasWishes => Obstacle is null && Event!.CancelledAt is null && Terms!.GathersWishes && House!.Sessions.Count > 0;

    /// <summary>Whether one can still say which workshops one would like.</summary>
    public bool MayWish => HasWishes && Terms!.TakesWishesAt(Now);

    public string AboutWishes => Terms!.ObstacleToWishing(Now)
        ?? $"Die Plätze in den Workshops werden {Terms.AllocatesAt!.Value.At} zugeteilt. "
            + (Wishes.Count == 0 ? "Sie haben noch keinen Wunsch genannt." : "Bis dahin können Sie Ihre Wünsche ändern.");

    /// <summary>Workshops that fall away, for whoever may have had a place in them or wished them.</summary>
    public IEnumerable<Session> Dropped => TakesPart || HasWishes ? House!.Dropped : [];

    /// <summary>Swaps that happened by themselves and can still be undone.</summary>
    public IReadOnlyList<OwnReturn> Returns { get; private set; } = [];

    public IReadOnlyList<string> Listed { get; private set; } = [];

    /// <summary>Who gives each other the contact, after the event.</summary>
    public IReadOnlyList<Booking> Contacts { get; private set; } = [];

    /// <summary>Whether contacts are a matter: the event was held, and the person was there.</summary>
    public bool HasContacts => TakesPart && Event!.StateAt(Now) == EventState.Held && Now < Event.EndsAt + Booking.HalfAYear;

    /// <summary>The others of the same registration who have not cancelled, by name.</summary>
    public IReadOnlyList<Booking> Together { get; private set; } = [];

    /// <summary>Who is in it together: "Mit Ihnen kommt: Theo Test".</summary>
    public string? Company => Together.Count == 0 || Booking!.CancelledAt is not null ? null
        : Booking.Leads ? BookingLetters.With(Together)
        : Together.FirstOrDefault(one => one.Leads) is { } lead ? $"Angemeldet hat Sie {lead.Name}." : null;

    /// <summary>Whether somebody who has cancelled may register once more.</summary>
    public bool MayReturn => Booking!.State == BookingState.Cancelled && Terms!.ObstacleToBooking(Event!, Now) is null;

    /// <summary>Whether there is a day to put into a calendar.</summary>
    public bool HasDay => Booking!.CancelledAt is null && Event!.CancelledAt is null;

    /// <summary>What was allowed can be taken back for as long as it has any effect.</summary>
    public bool MayAllow => Booking!.HasPlace && Booking.ConfirmedAt is not null;

    /// <summary>Whether the event has questions of its own.</summary>
    public bool Asks { get; private set; }

    /// <summary>Whether something that must be answered is not.</summary>
    public bool Owes { get; private set; }

    public bool HasBegun => Event!.BeginsAt <= Now;

    public string Sentence => Event!.CancelledAt is not null ? $"Die Veranstaltung ist abgesagt. {Event.Reason}" : Booking!.State switch
    {
        BookingState.Unconfirmed => Booking.HasPlace
            ? $"{Kept} frei gehalten, {Booking.HeldUntil!.Value.Until}. Bitte bestätigen Sie."
            : Terms!.NeedsApproval ? "Bitte bestätigen Sie Ihre Anmeldung; danach entscheidet das Team."
            : "Zurzeit sind alle Plätze vergeben. Bitte bestätigen Sie Ihre Anmeldung; danach stehen Sie auf der Warteliste.",
        BookingState.Requested => "Ihre Anfrage liegt beim Team. Sie hören von uns, sobald entschieden ist.",
        BookingState.Waiting => $"Sie warten auf Stelle {before + 1}. Wer am längsten wartet, bekommt den nächsten freien Platz."
            + (Together.Count == 0 ? "" : $" Sie sind {Together.Count + 1} Personen und rücken zusammen nach; sind dafür zu wenige Plätze "
                + "frei, gehen sie an die Nächsten, und Sie behalten Ihre Stelle."),
        BookingState.Offered => $"Ein Platz ist frei geworden. Wir halten ihn Ihnen {Booking.OfferedUntil!.Value.Until} frei.",
        BookingState.Placed => "Ihr Platz ist sicher.",
        BookingState.Came => "Sie waren dabei.",
        BookingState.Declined => $"Ihre Anmeldung wurde nicht angenommen. {Booking.Declined}",
        _ => "Sie sind abgemeldet.",
    };

    private string Kept => Booking!.Leads && Together.Count > 0 ? $"{Together.Count + 1} Plätze sind für Sie" : "Ein Platz ist für Sie";

    protected override async Task LoadMore()
    {
        var booking = Booking!;
        Together = await Db.Bookings.TogetherWith(booking).AsNoTracking().ToListAsync(Cancel);
        if (booking.Waits)
            before = await Db.Bookings.OfEvent(booking.EventId).InQueue.CountAsync(one => one.WaitsSince < booking.WaitsSince
                || (one.WaitsSince == booking.WaitsSince && one.Id.CompareTo(booking.Id) < 0), Cancel);
        await LoadAnswers(booking);
        if (HasWishes) Wishes = await OwnRound.WishesOf(Db, House!, booking, Cancel);
        if (!TakesPart) return;
        Day = await OwnDayItem.Of(Db, Event!, booking, Cancel);
        if (ChoosesWorkshops) Rounds = await OwnRound.Of(Db, House!, booking, Cancel);
        if (ChoosesWorkshops) Returns = await OwnReturn.Of(Db, House!, booking, Now, Cancel);
        if (HasContacts) Contacts = await Db.ContactsOf(booking, Event!, Now, Cancel);
        if (booking.ListedFor == ListedFor.Attendees) await LoadListed(booking);
    }

    private async Task LoadListed(Booking booking)
    {
        var others = await Db.Bookings.OfEvent(booking.EventId).TakingPart.Where(one => one.ListedFor == ListedFor.Attendees
            && one.Id != booking.Id).OrderBy(one => one.NameKey).ThenBy(one => one.Id).AsNoTracking().ToListAsync(Cancel);
        Listed = [.. others.Where(one => one.IsListed(Event!.EndsAt, Now))
            .Select(one => one.Organisation is { } from ? $"{one.Name}, {from}" : one.Name)];
    }

    private async Task LoadAnswers(Booking booking)
    {
        var placed = TakesPart;
        var asked = await Db.QuestionsOf(booking.EventId, Cancel, placed ? AskedWhen.Placed : AskedWhen.Booking);
        Asks = asked.Questions.Count > 0;
        Owes = placed && Asks && !HasBegun && !asked.IsComplete(await Db.AnswersOf(booking.Id, Cancel));
    }

    public void OnGet() { }
}
