using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

/// <summary>What follows in an alliance from an answer that came by mail, in the transaction of the answer.</summary>
internal static class ReviewReactions
{
    /// <summary>What waited for the contact point is settled, and whoever leads the alliance knows of the change.</summary>
    public static async Task TellOfCorrection(Db db, ContactCorrectedByMail happened, CancellationToken cancel)
    {
        await db.SettleFact(AllianceFacts.Contact, happened.ContactPointId, happened.By, happened.At, cancel);
        var point = await db.Set<ContactPoint>().SingleAsync(one => one.Id == happened.ContactPointId, cancel);
        await db.TellResponsibles(happened.SubjectId, $"{point.Name.Quoted} wurde über den Link einer E-Mail "
            + "geändert.", happened.At, cancel);
    }
}
