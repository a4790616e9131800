using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Reviews;

/// <summary>What follows from a hint, in the transaction of the hint itself.</summary>
internal static class ReviewReactions
{
    /// <summary>Whoever looks after the fact is asked at once, at the desk.</summary>
    public static async Task AskAtOnce(Db db, FactDoubted happened, CancellationToken cancel)
    {
        if (await db.Doubts.FindAsync([happened.DoubtId], cancel) is not { } doubt) return;
        var enquiry = db.Enquiries.Local.FirstOrDefault(one => one.ClosedAt is null && one.IsAskedBy(doubt))
            ?? await db.Enquiries.FirstOrDefaultAsync(
                one => one.Kind == doubt.Kind && one.FactId == doubt.FactId && one.ClosedAt == null, cancel)
            ?? db.Enquiries.Add(Enquiry.Open(doubt.Kind, doubt.FactId, doubt.PlaceId, happened.At)).Entity;
        enquiry.Tell(EnquiryStep.First, happened.At);
        if (await db.WordingOf(doubt, cancel) is { } wording)
            await db.TellResponsibles(
                doubt.PlaceId, $"Jemand meldet: {wording.Title.Quoted} stimmt nicht. Bitte sehen Sie nach.", happened.At, cancel);
    }

    /// <summary>Who wished for an answer gets it, and the address goes.</summary>
    public static async Task AnswerDoubter(Db db, DoubtSettled happened, CancellationToken cancel)
    {
        if (await db.Doubts.FindAsync([happened.DoubtId], cancel) is not { Email: { } email } doubt) return;
        doubt.ForgetSender();
        if (!(await db.ReviewedPlaces([doubt.PlaceId], cancel)).TryGetValue(doubt.PlaceId, out var place)) return;
        var wording = await db.WordingOf(doubt, cancel);
        var url = db.GetService<Site>().Link(wording?.PublicPath ?? place.Path);
        db.Post(EnquiryLetters.ToDoubter(doubt, email, wording?.Title ?? place.Name, place.Name, url), happened.At);
    }

    private static async Task<FactWording?> WordingOf(this Db db, Doubt doubt, CancellationToken cancel) =>
        (await db.Wordings([(doubt.Kind, doubt.FactId)], cancel)).Values.FirstOrDefault();
}
