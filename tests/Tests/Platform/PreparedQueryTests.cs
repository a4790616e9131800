using System.Diagnostics;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

/// <summary>A query is prepared once, whatever value is asked for; a value that stands in it as a constant has it prepared anew.</summary>
public sealed class PreparedQueryTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_is_known_of_the_next_person_is_asked_with_the_same_queries()
    {
        await LookAndErase(Cast.Anna);
        Assert.Equal([], await Prepared(() => LookAndErase(Cast.Bilal)));
    }

    [Fact]
    public async Task The_next_term_is_asked_for_with_the_same_query()
    {
        ((TestServer)house.Services.GetRequiredService<IServer>()).PreserveExecutionContext = true; // so that its queries are heard
        var edda = await house.SignInAdministrator();
        var codes = await house.In(db => db.Set<Term>().OrderBy(term => term.Code).Select(term => term.Code).Take(2).ToListAsync());
        await edda.Open(OrganisationPaths.OfTerm(codes[0]));
        Assert.Equal([], await Prepared(() => edda.Open(OrganisationPaths.OfTerm(codes[1]))));
    }

    [Fact]
    public async Task A_query_that_nobody_has_asked_before_is_prepared() =>
        Assert.Single(await Prepared(() => house.In(db => db.Jobs.CountAsync(job => job.Kind == "nobody asks for this"))));

    private async Task LookAndErase(Cast cast)
    {
        var person = await house.Meet(cast);
        var known = new PersonInData(person.Id, person.Email);
        await house.In(async db =>
        {
            foreach (var data in db.Catalog.Of<PersonalData>()) await data.Describe(db, known, default);
            foreach (var data in db.Catalog.Of<PersonalData>()) await data.Erase(db, known, default);
        });
    }

    /// <summary>Which queries were prepared while this ran.</summary>
    private static async Task<IReadOnlyList<string>> Prepared(Func<Task> work)
    {
        using var watch = new PreparedQueries();
        await work();
        return watch.Seen;
    }

    /// <summary>Hears EF Core preparing a query, on behalf of whoever made this and of nobody else.</summary>
    private sealed class PreparedQueries : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        private static readonly AsyncLocal<PreparedQueries?> Current = new();
        private readonly List<string> seen = [];
        private readonly List<IDisposable> heard = [];

        public PreparedQueries()
        {
            Current.Value = this;
            heard.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public IReadOnlyList<string> Seen => seen;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
                heard.Add(value.Subscribe(this, name => name == CoreEventId.QueryCompilationStarting.Name));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (Current.Value == this) seen.Add(((QueryExpressionEventData)value.Value!).ExpressionPrinter.PrintExpression(
                ((QueryExpressionEventData)value.Value!).Expression));
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose()
        {
            Current.Value = null;
            heard.ForEach(one => one.Dispose());
        }
    }
}
