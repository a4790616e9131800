using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The team opens further forms for the same places, and closes them.</summary>
internal sealed class SpecialFormsModel(Site site) : TeamPage
{
    [BindProperty]
    public SpecialFormForm Form { get; set; } = new();

    /// <summary>The forms, each with how many hope to come by it.</summary>
    public IReadOnlyList<(SpecialForm Form, int Count)> Forms { get; private set; } = [];

    public string LinkTo(SpecialForm form) => site.Link(Event.PathOf(form));

    public string WordsOf(SpecialForm form, int count) => string.Join(" · ", ((string?[])[
        form.EndedAt is { } ended ? $"geschlossen {ended.At}"
            : $"{form.OpensAt.BerlinDay:d.M.yyyy} bis {form.ClosesAt.AddSeconds(-1).BerlinDay:d.M.yyyy}",
        form.MostPeople is { } most ? $"{count} von {most}" : German.Count(count, "Anmeldung", "Anmeldungen"),
        form.Admits ? "ohne Zulassung" : null]).OfType<string>());

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        var bookings = Db.Bookings;
        var rows = await Db.SpecialForms.Where(one => one.EventId == Event.Id).OrderBy(one => one.OpensAt).ThenBy(one => one.Id)
            .Select(one => new { Form = one, Count = bookings.Count(who => who.FormId == one.Id && who.CancelledAt == null) })
            .ToListAsync(Cancel);
        Forms = [.. rows.Select(one => (one.Form, one.Count))];
    }

    protected override IActionResult? Detour() => BookingTerms.ObstacleTo(Event) is null ? null : Redirect(Event.BookingTermsPath);

    public IActionResult OnGet()
    {
        if (Terms is null) return Redirect(Event.BookingTermsPath);
        ModelState.Clear();
        Form = SpecialFormForm.Proposed(Terms);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Terms is null) return Redirect(Event.BookingTermsPath);
        if (!ModelState.IsValid) return Again();
        var facts = Form.ToFacts(Event);
        Check("Form.", facts.Objections(Event));
        Check("", SpecialForm.ObstacleToAnother(Forms.Count(one => one.Form.EndedAt is null)));
        if (!ModelState.IsValid) return Again();
        Db.SpecialForms.Add(SpecialForm.Open(Event, facts, Forms.Count(one => one.Form.EndedAt is null), Me.PersonId, Now));
        return await Saved($"Das Formular für {facts.Name.Trim()} ist offen. Geben Sie den Link weiter.", "anmeldungen/formulare");
    }
}

/// <summary>A further form is closed for good.</summary>
internal sealed class SpecialFormEndModel : TeamPage
{
    public IActionResult OnGet() => Redirect(Event.SpecialFormsPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.SpecialForms.FirstOrDefaultAsync(one => one.Id == IdInAddress && one.EventId == Event.Id, Cancel) is not { } form)
            return Missing();
        form.End(Me.PersonId, Now);
        return await Saved($"Das Formular für {form.Name} ist geschlossen. Wer sich darüber angemeldet hat, bleibt es.",
            "anmeldungen/formulare");
    }
}

/// <summary>A further form, in days as people say them.</summary>
internal sealed class SpecialFormForm
{
    [Required(ErrorMessage = "Bitte sagen Sie, für wen das Formular ist."), StringLength(100)]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte sagen Sie, ab welchem Tag man sich anmelden kann.")]
    public DateOnly? OpensAt { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie den letzten Tag.")]
    public DateOnly? ClosesAt { get; set; }

    public int? MostPeople { get; set; }

    public bool Admits { get; set; }

    public static SpecialFormForm Proposed(BookingTerms terms) =>
        new() { OpensAt = terms.OpensAt.BerlinDay, ClosesAt = terms.ClosesAt.AddSeconds(-1).BerlinDay, Admits = true };

    public SpecialFormFacts ToFacts(Event planned) => new(Name!, TermsForm.Start(OpensAt!.Value), TermsForm.EndOf(ClosesAt!.Value, planned),
        MostPeople, Admits);
}
