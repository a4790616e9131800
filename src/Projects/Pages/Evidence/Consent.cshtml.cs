using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Somebody says whether others may ask them, and how often.</summary>
internal sealed class ConsentModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty]
    public int MonthlyMost { get; set; } = ExperienceConsent.Usual;

    public ExperienceConsent? Given { get; private set; }

    public bool IsGiven => Given is { WithdrawnAt: null };

    public IEnumerable<SelectListItem> Numbers => Enumerable.Range(1, ExperienceConsent.Highest)
        .Select(number => new SelectListItem(number.ToString(German.Culture), number.ToString(German.Culture)));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Given = await Mine(cancel);
        if (IsGiven) MonthlyMost = Given!.MonthlyMost;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"experience of {Me.Person:N}", cancel);
        Given = await Mine(cancel);
        Check(nameof(MonthlyMost), ExperienceConsent.ObstacleTo(MonthlyMost));
        if (!ModelState.IsValid) return Again();
        if (Given is null) db.ExperienceConsents.Add(ExperienceConsent.Give(Me.Person, MonthlyMost, clock.Now));
        else Given.GiveAgain(MonthlyMost, clock.Now);
        HttpContext.Features.Get<SentForm>()?.LeadTo(EvidencePaths.Consent);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        Flash("Gespeichert: Andere dürfen Sie fragen.");
        return Redirect(EvidencePaths.Consent);
    }

    private Task<ExperienceConsent?> Mine(CancellationToken cancel) =>
        db.ExperienceConsents.FirstOrDefaultAsync(one => one.PersonId == Me.Person, cancel);
}

/// <summary>Nobody finds the person any more.</summary>
internal sealed class ConsentEndModel(Db db, TimeProvider clock) : HousePage
{
    public IActionResult OnGet() => Redirect(EvidencePaths.Consent);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await db.ExperienceConsents.FirstOrDefaultAsync(one => one.PersonId == Me.Person, cancel) is { } given)
            given.Withdraw(clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash("Zurückgenommen. Niemand findet Sie mehr unter „Wer hat schon …?“.");
        return Redirect(EvidencePaths.Consent);
    }
}
