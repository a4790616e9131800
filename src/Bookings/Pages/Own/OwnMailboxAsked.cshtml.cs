using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>
/// Where the letter about a new mailbox went, whether or not somebody is registered from there already; the same for whoever asks twice.
/// </summary>
[AllowAnonymous]
internal sealed class OwnMailboxAskedModel : OwnPage
{
    /// <summary>What counts meanwhile.</summary>
    public const string UntilThen = "Die neue Adresse gilt, sobald Sie sie dort bestätigt haben; bis dahin die alte.";

    public MailboxChange? Change { get; private set; }

    protected override async Task LoadMore() =>
        Change = await Db.MailboxChanges.AsNoTracking().FirstOrDefaultAsync(one => one.BookingId == Booking!.Id, Cancel);

    public IActionResult OnGet() => Change is null ? Redirect($"{Own}/adresse") : Page();
}
