using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Notifications.Pages;

/// <summary>
/// Ends that a person hears of one matter, without signing in. Opening the page changes nothing, because mail scanners open links; the
/// POST is also what mail programs send by themselves (RFC 8058), so it asks for no cookie and no form token.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class LeaveModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public bool Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await Find(cancel) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is not var (address, leaves)) return NotFound();
        await leaves(db, address.PersonId, address.MatterId, clock.Now, cancel);
        Done = true;
        return Page();
    }

    private async Task<(AnswerAddress, MatterLeaving)?> Find(CancellationToken cancel) =>
        await db.AddressOf(Code, cancel) is { } address
            && db.Catalog.Of<AnswerableMatter>().SingleOrDefault(one => one.Kind == address.Kind)?.Leaves is { } leaves
            ? (address, leaves) : null;
}
