using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>One registers, with or without an account; colleagues come along. No cookie: the mail is the proof.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal abstract class BookPage(HumanTrap trap, BookingDesk desk) : NounPage<Event>
{
    [BindProperty]
    public BookingForm Form { get; set; } = new();

    public Event Event => Noun;

    public BookingTerms Terms => Stand.Terms!;

    public BookingStand Stand { get; private set; } = null!;

    /// <summary>The further form that the address names; null where it is the one for everybody.</summary>
    public SpecialForm? Special { get; private set; }

    private Questionnaire asked = null!;

    protected override async Task<Event?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await BookingStand.Find(Db, Db.CalendarEvents.VisibleTo(Me, Db), Slug, Now, Cancel) is not { } stand) return null;
        Stand = stand;
        if (Route("key") is not { Length: > 0 } key) return stand.Event;
        Special = await Db.SpecialForms.FirstOrDefaultAsync(one => one.EventId == stand.Event.Id && one.Key == key, Cancel);
        return Special is null ? null : stand.Event;
    }

    /// <summary>Why one cannot register by a further form; null where one can.</summary>
    public string? Closed => Special?.ObstacleToBooking(Event, Now);

    protected override IActionResult? Detour() =>
        Special is not null || Stand.Obstacle is null ? null : Redirect(Event.Path + "#anmeldung");

    protected override async Task LoadMore()
    {
        Form.Wishes.Offer(await EventRooms.Look(Db, Terms, Cancel), Terms, Now);
        asked = await Db.QuestionsOf(Event.Id, Cancel, AskedWhen.Booking);
        Form.Answers = AnswerForm.Of(asked, new Dictionary<Guid, string>(), Form.Answers);
    }

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        if (await Account() is { } person) (Form.Name, Form.Email) = (person.Name, person.Email);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var people = Form.People(sentence => Check("Form.Colleagues", sentence));
        var answers = AnswerForm.Read(Form.Answers);
        AnswerForm.Check(asked, Form.Answers, answers, (field, sentence) => Check(field, sentence), "Form.Answers");
        Form.Wishes.Check((field, sentence) => Check(field, sentence), "Form.Wishes");
        if (!ModelState.IsValid) return Again();
        if (await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        return await Booked(people, answers);
    }

    private async Task<IActionResult> Booked(IReadOnlyList<Attendee> people, IReadOnlyDictionary<Guid, string> answers)
    {
        var known = await Account() is { } person && string.Equals(person.Email, Form.Email, StringComparison.OrdinalIgnoreCase);
        var request = new BookingRequest(people, known ? Me.PersonId : null, known, Form.Wishes.Wanted(),
            Form.IsListed ? ListedFor.Attendees : ListedFor.Team, Form.StaysListed ? ListedHow.HalfAYear : ListedHow.Event,
            Terms.AsksForPictures ? Form.Pictures : null)
        { Asked = asked, Answers = answers, Form = Special };
        try { await desk.Book(Event, request, Now, Cancel); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        return Redirect(Event.Below(known ? "anmeldung/fertig" : "anmeldung/danke"));
    }

    private async Task<Person?> Account() =>
        Me.PersonId is { } id ? await Db.People.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, Cancel) : null;
}

/// <summary>The form for everybody.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class BookModel(HumanTrap trap, BookingDesk desk) : BookPage(trap, desk);

/// <summary>A further form, for whoever has its address (<see cref="SpecialForm"/>).</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class BookSpecialModel(HumanTrap trap, BookingDesk desk) : BookPage(trap, desk);
