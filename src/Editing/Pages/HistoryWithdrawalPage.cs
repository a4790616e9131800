using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Editing.Pages;

/// <summary>An entry of the history that was recorded in error is taken back.</summary>
internal abstract class HistoryWithdrawalPage : AllianceEditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The entry; null where there is none of this kind.</summary>
    public abstract HistoryEntry? Entry { get; }

    /// <summary>What is said when it is done.</summary>
    protected abstract string Done { get; }

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForHistory;

    public IActionResult OnGet() => Entry is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Entry is not { } entry) return NotFound();
        Alliance.Withdraw(entry, Me.PersonId, Now);
        return await Saved(Done);
    }
}
