using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Partners;

/// <summary>What follows from the answer of a partner, in the transaction of the answer.</summary>
internal static class PartnerReactions
{
    /// <summary>Whoever leads the alliance knows at once what a partner has changed; that all is right needs no telling.</summary>
    public static async Task TellOfPartner(Db db, PartnerAnswered happened, CancellationToken cancel)
    {
        if (happened.What is PartnerWord.Confirmed) return;
        var partner = await db.Partnerships.Include(one => one.Organisation).SingleAsync(one => one.Id == happened.PartnershipId, cancel);
        var news = happened.What is PartnerWord.Left ? "hat die Mitarbeit beendet." : "hat eine Änderung vorgeschlagen.";
        await db.TellResponsibles(happened.SubjectId, $"{partner.Name} {news}", happened.At, cancel);
    }
}
