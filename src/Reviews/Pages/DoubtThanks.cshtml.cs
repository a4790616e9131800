using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Reviews.Pages;

/// <summary>Thanks for a hint on something that is not right; back to where it stands, as the fact itself says.</summary>
[AllowAnonymous]
internal sealed class DoubtThanksModel(Db db) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "art")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "angabe")]
    public Guid? Fact { get; set; }

    public string? Back { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        if (Kind is null || Fact is not { } fact || db.KindOf(Kind) is not { CanBeDoubted: true } kind) return;
        if (kind.Shown is { } shown && !await shown(db, Me).AnyAsync(id => id == fact, cancel)) return;
        Back = (await db.Wordings([(kind.Code, fact)], cancel)).Values.FirstOrDefault()?.PublicPath;
    }
}
