using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>All action days, the latest first.</summary>
[AllowAnonymous]
internal sealed class ActionDaysModel(Db db) : HousePage
{
    private const int Most = 50;

    public IReadOnlyList<ActionDay> Days { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Days = await db.ActionDays.Latest.Take(Most).AsNoTracking().ToListAsync(cancel);
}
