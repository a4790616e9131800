namespace Buendnisnetz.Community;

/// <summary>What can be read no more has not helped and answers nothing; what is shown again answers again.</summary>
internal static class AnswersLost
{
    /// <summary>A question is looked at anew with each post that is withdrawn, hidden or shown again, in the same transaction.</summary>
    public static async Task PostChanged(Db db, PostChanged happened, CancellationToken cancel)
    {
        if (await db.Threads.FindAsync([happened.SubjectId], cancel) is not { Kind: ThreadKind.Question } thread) return;
        var known = db.Posts.Local.Where(one => one.ThreadId == thread.Id).ToList(); // As they will be stored.
        var stored = await db.FirstAnswerTo(thread, [.. known.Select(one => one.Id)], cancel);
        var first = known.Where(thread.IsAnsweredBy).Select(one => (DateTimeOffset?)one.WrittenAt).Append(stored).Min();
        thread.CountAsAnswered(first, happened.By, happened.At);
        if (known.Exists(one => one.Id == thread.AcceptedId && !one.IsShown)) thread.LoseAccepted(happened.By, happened.At);
    }

    extension(Db db)
    {
        private Task<DateTimeOffset?> FirstAnswerTo(Thread thread, List<Guid> but, CancellationToken cancel) =>
            db.Posts.Shown.Where(one => one.ThreadId == thread.Id && !one.IsOpening && !but.Contains(one.Id)
                && one.WrittenAt >= thread.StartedAt && (one.WrittenBy == null || one.WrittenBy != thread.StartedBy))
                .MinAsync(one => (DateTimeOffset?)one.WrittenAt, cancel);
    }
}
