using Buendnisnetz.Alliances.Pages;
using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>An alliance looks at what a partner has suggested, and publishes it or does not.</summary>
internal sealed class ActionCheckModel : AllianceEditorPage
{
    [BindProperty]
    public string? Choice { get; set; }

    public ActionEntry Entry { get; private set; } = null!;

    protected override async Task LoadMore() => Entry = (await Db.ActionEntries.Suggested.Include(one => one.Event!.People)
        .FirstOrDefaultAsync(one => one.EventId == IdInAddress && one.AllianceId == Alliance.Id, Cancel))!;

    public IActionResult OnGet() => Entry is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Entry is null) return NotFound();
        if (Choice is not ("ja" or "nein")) return Again("", "Bitte wählen Sie, was geschehen soll.");
        if (Choice == "ja") Entry.Event!.Publish(Me.PersonId, Now);
        else await Db.Discard(Entry.Event!, Me.PersonId, Now, Cancel);
        return await SavedAt(Choice == "ja" ? "Die Aktion ist öffentlich."
            : "Die Aktion ist nicht aufgenommen; der Vorschlag ist gelöscht.", Alliance.ActionsPath);
    }
}
