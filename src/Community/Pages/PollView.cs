namespace Buendnisnetz.Community.Pages;

/// <summary>A poll as it stands: how often each answer was chosen, and what the reader has chosen.</summary>
internal sealed record PollView(string Path, string Question, bool TakesSeveral, DateOnly EndsOn, bool IsOpen, int Voters,
    IReadOnlyList<PollAnswer> Answers)
{
    public bool HasVoted => Answers.Any(one => one.IsMine);

    /// <summary>The poll of a thread in one query; null where it has none.</summary>
    public static async Task<PollView?> Of(Db db, Thread thread, Actor me, DateOnly today, CancellationToken cancel)
    {
        var votes = db.PollVotes;
        var rows = await db.Polls.Where(one => one.ThreadId == thread.Id).SelectMany(one => one.Options, (one, option) => new
        {
            one.Question,
            one.TakesSeveral,
            one.EndsOn,
            option.Place,
            option.Id,
            option.Text,
            Voters = votes.Where(vote => vote.PollId == one.Id && vote.PersonId != null).Select(vote => vote.PersonId).Distinct().Count(),
            Count = votes.Count(vote => vote.OptionId == option.Id),
            Mine = votes.Any(vote => vote.OptionId == option.Id && vote.PersonId == me.PersonId),
        }).OrderBy(row => row.Place).ToListAsync(cancel);
        return rows.Count == 0 ? null : new(thread.Below("stimme"), rows[0].Question, rows[0].TakesSeveral, rows[0].EndsOn,
            today <= rows[0].EndsOn, rows[0].Voters, [.. rows.Select(row => new PollAnswer(row.Id, row.Text, row.Count, row.Mine))]);
    }
}

/// <summary>An answer of a poll.</summary>
internal sealed record PollAnswer(Guid Id, string Text, int Count, bool IsMine);
