using System.Linq.Expressions;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>The desk of somebody.</summary>
/// <param name="Me">Whose desk it is.</param>
/// <param name="Alliances">The alliances in which that person holds a seat, without ended ones; with what the desk shows.</param>
/// <param name="At">Now, in UTC.</param>
public sealed record DeskView(Actor Me, IReadOnlyList<Alliance> Alliances, DateTimeOffset At)
{
    private HashSet<string> found = [];

    /// <summary>The ids of the alliances.</summary>
    public IReadOnlyList<Guid> Ids { get; } = [.. Alliances.Select(alliance => alliance.Id)];

    /// <summary>Whether the question of this code has found anything.</summary>
    public bool Found(string code) => found.Contains(code);

    internal DeskView With(IEnumerable<string> codes) => this with { found = [.. codes] };
}

/// <summary>Whether something is there for a desk, asked together with whether anything else is; a module contributes it.</summary>
/// <param name="Code">Names it for whoever looks at the answer (<see cref="DeskView.Found"/>).</param>
/// <param name="Of">What is looked for; null where there can be none for this person.</param>
public sealed record DeskQuestion(string Code, Func<Db, DeskView, IQueryable<Guid>?> Of);

/// <summary>Looks once for everything that may stand on a desk.</summary>
public static class DeskLook
{
    extension(Db db)
    {
        /// <summary>The desk with what was found: one command for the questions of all modules, most of which find nothing.</summary>
        public async Task<DeskView> LookAt(DeskView desk, CancellationToken cancel)
        {
            var asked = db.Catalog.Of<DeskQuestion>()
                .Concat(db.Catalog.Of<DeskTasks>().Where(tasks => tasks.Waits is not null && (tasks.Part == DeskPart.First
                    || desk.Alliances.Count > 0)).Select(tasks => new DeskQuestion(tasks.Code, tasks.Waits!)))
                .Select(question => (question.Code, Of: question.Of(db, desk)))
                .Where(question => question.Of is not null).ToList();
            var me = desk.Me.PersonId;
            var found = await db.People.Where(person => person.Id == me).Select(Each(asked.Select(question => question.Of!)))
                .SingleAsync(cancel);
            return desk.With(asked.Where((_, number) => (bool)found[number]).Select(question => question.Code));
        }
    }

    /// <summary>Beside the person, for each question whether it finds anything.</summary>
    private static Expression<Func<Person, object[]>> Each(IEnumerable<IQueryable<Guid>> questions)
    {
        var answers = questions.Select(question => Expression.Convert(
            Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(Guid)], question.Expression), typeof(object)));
        return Expression.Lambda<Func<Person, object[]>>(Expression.NewArrayInit(typeof(object), answers),
            Expression.Parameter(typeof(Person)));
    }
}
