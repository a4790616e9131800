using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Mailings.Pages;

/// <summary>A letter is written or changed: said before whom it reaches, shown as it will be read.</summary>
internal abstract class MailingFormPage : MailingTeamPage
{
    private IReadOnlyList<MailingSegment> segments = [];

    [BindProperty]
    public MailingForm Form { get; set; } = new();

    /// <summary>Whether the letter is only to be seen.</summary>
    [BindProperty(Name = "vorschau")]
    public bool IsPreview { get; set; }

    /// <summary>Whom it would reach now; null while nobody is chosen.</summary>
    public MailingReach? Reach { get; private set; }

    /// <summary>The letter as its first reader would get it.</summary>
    public Letter? Sample { get; private set; }

    /// <summary>The words in it that stand for nothing at this event.</summary>
    public IReadOnlyList<MailingGap> Gaps => MailingGap.In(Event, Form.Subject, Form.Text);

    /// <summary>The mailbox that an answer reaches.</summary>
    public string? AnswersTo { get; private set; }

    public IReadOnlyList<BookingLink> Links => Db.BookingLinks;

    public IEnumerable<SelectListItem> Segments => segments.Select(one => new SelectListItem(one.Label, one.Code));

    protected virtual Guid? Writer => Me.PersonId;

    protected MailingDesk Desk => HttpContext.RequestServices.GetRequiredService<MailingDesk>();

    protected MailingDraft Draft => new(Form.Subject!, Form.Text!, Chosen!.Aim, Form.Timing);

    protected MailingSegment? Chosen => segments.FirstOrDefault(one => one.Is(Form.Segment));

    protected override async Task LoadMore()
    {
        segments = await MailingSegment.All(Db, Event, Cancel);
        AnswersTo = await Db.AnswersTo(Event, Writer, Cancel);
    }

    /// <summary>Finds whom the chosen part reaches now.</summary>
    protected async Task Look() => Reach = Chosen is { } segment ? await MailingReach.Of(Db, segment, Cancel) : null;

    /// <summary>Checks what was typed; where only a preview was asked for, makes it. Null where the letter can be kept.</summary>
    protected async Task<IActionResult?> CheckAll()
    {
        await Look();
        if (Chosen is null) Check("Form.Segment", "Diese Auswahl gibt es nicht mehr. Bitte wählen Sie neu.");
        if (!ModelState.IsValid) return Again();
        Check("Form.", await Desk.Objections(Event, Draft, Now, Cancel));
        if (!ModelState.IsValid) return Again();
        if (!IsPreview) return null;
        await Preview();
        return Page();
    }

    private async Task Preview()
    {
        var site = HttpContext.RequestServices.GetRequiredService<Site>();
        var name = Reach!.Readers.Count > 0 ? Reach.Readers[0].Name : "Vorname Nachname";
        Dictionary<string, (string, string)> links = [];
        foreach (var link in Links)
            if (!link.MayBeMissing || await link.Obstacle(Db, Event, Now, Cancel) is null)
                links[link.Word] = (link.Label, site.Link(Event.Path));
        Sample = new MailingLetter(Event, Chosen!, AnswersTo, site).To(name, "", Form.Subject!, Form.Text!, links);
    }

    /// <summary>Does what was asked for; what stands in its way is said on the same page.</summary>
    protected async Task<IActionResult> Do(Func<Task<Mailing>> verb)
    {
        try
        {
            var mailing = await verb();
            return await Saved(mailing.When == MailingWhen.Now ? $"{Reach!.Sentence} Er ist auf dem Weg."
                : mailing.DueAt is { } due ? $"Der Brief ist geplant: {due.At}."
                : $"Der Brief ist geplant: {mailing.Timing}. Er wartet, bis die Veranstaltung einen Tag hat.", $"briefe/{mailing.Id}");
        }
        catch (Refusal refusal) { return Again("", refusal.Message); }
    }
}
