using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>The desk of somebody.</summary>
/// <param name="Me">Whose desk it is.</param>
/// <param name="Alliances">The alliances in which that person holds a seat, without ended ones; with what the desk shows.</param>
/// <param name="At">Now, in UTC.</param>
public sealed record DeskView(Actor Me, IReadOnlyList<Alliance> Alliances, DateTimeOffset At)
{
    /// <summary>The ids of the alliances.</summary>
    public IReadOnlyList<Guid> Ids { get; } = [.. Alliances.Select(alliance => alliance.Id)];

    /// <summary>What was found for it, once it was looked at.</summary>
    public Lines Lines { get; init; } = Lines.None;

    /// <summary>Whether the question of this code has found anything.</summary>
    public bool Found(string code) => Lines.Has(code);
}

/// <summary>What is asked for a desk, together with everything else that is; a module contributes it.</summary>
/// <param name="Code">Names it for whoever looks at the answer (<see cref="DeskView.Lines"/>).</param>
/// <param name="Of">What is looked for; null where there can be none for this person.</param>
public sealed record DeskQuestion(string Code, Func<Db, DeskView, IQueryable<Line>?> Of)
{
    /// <summary>Only whether there is something: the first that is found ends the search.</summary>
    public static DeskQuestion Whether(string code, Func<Db, DeskView, IQueryable<Guid>?> of) => new(code, (db, desk) =>
        of(db, desk) is not { } some ? null : db.People.Where(person => person.Id == desk.Me.Person && some.Any())
            .Select(person => new Line { Id = person.Id }));
}

/// <summary>Looks once for everything that may stand on a desk.</summary>
public static class DeskLook
{
    extension(Db db)
    {
        /// <summary>The desk with what was found: one command for the questions of all modules, most of which find nothing.</summary>
        public async Task<DeskView> LookAt(DeskView desk, CancellationToken cancel) => desk with
        {
            Lines = await db.LinesOf([.. db.Catalog.Of<DeskQuestion>().Concat(db.Catalog.Of<DeskTasks>()
                .Where(tasks => tasks.MayStandOn(desk)).Select(tasks => tasks.Question).OfType<DeskQuestion>())
                .Select(question => new AskedLines(question.Code, question.Of(db, desk)))], cancel),
        };
    }
}
