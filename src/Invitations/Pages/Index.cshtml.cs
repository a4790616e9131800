using Buendnisnetz.Networks;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A list as the overview shows it.</summary>
internal sealed record BatchRow(InvitationBatch Batch, string Network, int Lines, int Invited, int Waiting, int Entered, int Bounced);

/// <summary>All lists of the offices in which somebody works: drafts and those on their way.</summary>
internal sealed class InvitationsModel(Db db) : HousePage
{
    private const int PageSize = 12;

    [BindProperty(SupportsGet = true, Name = "seite")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; } = 1;

    public IReadOnlyList<BatchRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!Me.CanInvite) return Forbid();
        var (networks, lines, standing) = (db.Networks, db.Invitations, db.Invitations.Standing);
        var mine = db.InvitationBatches.RunBy(Me);
        Pages = Math.Max(1, (await mine.CountAsync(cancel) + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, Pages);
        Rows = await mine.OrderByDescending(batch => batch.PreparedAt).ThenByDescending(batch => batch.Id)
            .Skip((Number - 1) * PageSize).Take(PageSize)
            .Select(batch => new BatchRow(batch,
                networks.Where(network => network.Id == batch.NetworkId).Select(network => network.Name)
                    .FirstOrDefault() ?? "Alle Bündnisse",
                lines.Count(one => one.BatchId == batch.Id),
                lines.Count(one => one.BatchId == batch.Id && one.PromisedAt != null),
                standing.Count(one => one.BatchId == batch.Id && one.SentAt == null && one.BouncedAt == null),
                lines.Count(one => one.BatchId == batch.Id && one.EnteredAt != null),
                standing.Count(one => one.BatchId == batch.Id && one.BouncedAt != null)))
            .ToListAsync(cancel);
        return Page();
    }
}
