using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>The team opens an open space, or gives more time.</summary>
internal sealed class RoundTermsModel(TopicDesk desk) : TopicTeamPage
{
    private IReadOnlyList<TopicVoice> guests = [];
    private bool hasBooking;

    [BindProperty]
    public RoundForm Form { get; set; } = new();

    protected override object? Stored => Round is null ? null : RoundForm.Of(Round, guests, Event, Now);

    protected override IActionResult? Detour()
    {
        if (Event.ObstacleToChange() is { } off) return Led(off, Event.Path);
        if (Round is null) return TopicRound.ObstacleToOpening(Event, Now) is { } early ? Led(early, Event.Below("bearbeiten")) : null;
        return Round.ObstacleToChanging(Now) is { } over ? Back(over) : null;
    }

    protected override async Task LoadMore()
    {
        hasBooking = await Db.TermsOf(Event.Id, Cancel) is not null;
        if (Round is { } round)
            guests = await Db.TopicVoices.Where(one => one.RoundId == round.Id && one.BookingId == null).OrderBy(one => one.Name)
                .ThenBy(one => one.Id).AsNoTracking().ToListAsync(Cancel);
    }

    public void OnGet()
    {
        Form = RoundForm.Of(Round, guests, Event, Now);
        if (Round is null && !hasBooking) Form.Circle = TopicCircle.Named;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var (terms, named) = (Form.ToTerms(), Form.Named(sentence => Check("Form.Guests", sentence)));
        foreach (var objection in terms.Objections(Event, Round, Now)) Check($"Form.{FieldOf(objection)}", objection.Sentence);
        if (terms.Circle != TopicCircle.Named && !hasBooking)
            Check("Form.Circle", "Zu dieser Veranstaltung kann sich noch niemand anmelden. Richten Sie zuerst die Anmeldung ein, oder "
                + "nennen Sie die Menschen selbst.");
        if (!ModelState.IsValid) return Again();
        var isNew = Round is null;
        return await Do(() => isNew ? desk.Open(Event, terms, named, Me.PersonId, Now, Cancel)
            : desk.Change(Event, Round!, terms, named, Me.PersonId, Now, Cancel), isNew
                ? "Jetzt werden Themen gesammelt. Wer mitmachen kann, bekommt eine Einladung." : "Die Themenrunde ist geändert.");
    }

    private static string FieldOf(Objection objection) => objection.Field switch
    {
        nameof(TopicTerms.TopicsUntil) => nameof(RoundForm.TopicsOn),
        nameof(TopicTerms.VotesUntil) => nameof(RoundForm.VotesOn),
        var field => field,
    };

    private RedirectResult Led(string sentence, string path)
    {
        Flash(sentence);
        return Redirect(path);
    }
}
