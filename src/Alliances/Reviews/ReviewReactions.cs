using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

/// <summary>What follows in an alliance from an answer that came by mail, in the transaction of the answer.</summary>
internal static class ReviewReactions
{
    /// <summary>Whoever leads the alliance knows at once what a partner has changed; that all is right needs no telling.</summary>
    public static async Task TellOfPartner(Db db, PartnerAnswered happened, CancellationToken cancel)
    {
        if (happened.What is PartnerWord.Confirmed) return;
        var partner = await db.Partnerships.Include(one => one.Organisation).SingleAsync(one => one.Id == happened.PartnershipId, cancel);
        var news = happened.What is PartnerWord.Left ? "hat die Mitarbeit beendet." : "hat eine Änderung vorgeschlagen.";
        await db.TellResponsibles(happened.SubjectId, $"{partner.Name} {news}", happened.At, cancel);
    }

    /// <summary>What waited for the contact point is settled, and whoever leads the alliance knows of the change.</summary>
    public static async Task TellOfCorrection(Db db, ContactCorrectedByMail happened, CancellationToken cancel)
    {
        await db.SettleFact(AllianceFacts.Contact, happened.ContactPointId, happened.By, happened.At, cancel);
        var point = await db.Set<ContactPoint>().SingleAsync(one => one.Id == happened.ContactPointId, cancel);
        await db.TellResponsibles(happened.SubjectId, $"„{point.Name}“ wurde über den Link einer E-Mail geändert.", happened.At, cancel);
    }
}
