using Buendnisnetz.Networks;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A list as the overview shows it.</summary>
internal sealed record BatchRow(InvitationBatch Batch, string Network, int Lines, int Invited, int Waiting, int Entered, int Bounced);

/// <summary>All lists of the offices in which somebody works: drafts and those on their way.</summary>
internal sealed class InvitationsModel(Db db) : HousePage
{
    private const int PageSize = 12;

    private static readonly Keyset<InvitationBatch> Newest =
        Keyset<InvitationBatch>.Descending(batch => batch.PreparedAt).ThenDescending(batch => batch.Id);

    public PageOf<BatchRow> Lists { get; private set; } = PageOf<BatchRow>.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!Me.CanInvite) return Forbid();
        var (networks, lines, standing) = (db.Networks, db.Invitations, db.Invitations.Standing);
        Lists = await db.InvitationBatches.RunBy(Me).ToPage(Newest, AskedPage, PageSize, batch => new BatchRow(
            batch,
            networks.Where(network => network.Id == batch.NetworkId).Select(network => network.Name)
                .FirstOrDefault() ?? InvitationBatch.OfAll,
            lines.Count(one => one.BatchId == batch.Id),
            lines.Count(one => one.BatchId == batch.Id && one.PromisedAt != null),
            standing.Count(one => one.BatchId == batch.Id && one.SentAt == null && one.BouncedAt == null),
            lines.Count(one => one.BatchId == batch.Id && one.EnteredAt != null),
            standing.Count(one => one.BatchId == batch.Id && one.BouncedAt != null)), cancel);
        return Page();
    }
}
