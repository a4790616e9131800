using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Web;

/// <summary>
/// What visitors read is kept for the next visitor; nobody ever reads what was true yesterday, or what was meant for somebody else.
/// </summary>
public sealed class KeptPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_second_visitor_costs_no_query()
    {
        await Heard();
        var path = await house.Found("Kostet nichts");
        Assert.True(await Queries(() => Read(path), keep: false) > 0);
        Assert.Equal(0, await Queries(() => Read(path)));
        Assert.True(await Queries(() => Read(path + "?seite=2")) > 0);
    }

    [Fact]
    public async Task A_change_is_read_at_once()
    {
        var path = await house.Found("Alter Name");
        Assert.Contains("Alter Name", await Read(path));
        await house.In(async db =>
        {
            var alliance = await db.Alliances.SingleAsync(one => one.Slug == path.Substring(path.LastIndexOf('/') + 1));
            alliance.Describe(new AllianceProfile("Neuer Name", "", null, "", null), null, house.Clock.Now);
        });
        Assert.Contains("Neuer Name", await Read(path));
    }

    [Fact]
    public async Task What_is_not_committed_is_not_read_and_what_is_taken_back_marks_nothing()
    {
        var marks = await Heard();
        await house.In(async db =>
        {
            var before = marks.Moment;
            await using (var transaction = await db.Database.BeginTransactionAsync())
            {
                db.Add(Founded.Organisation("Halber Verein"));
                await db.SaveChangesAsync();
                Assert.Equal(before, marks.Moment);
            }
            db.ChangeTracker.Clear();
            await using var second = await db.Database.BeginTransactionAsync();
            db.Add(Founded.Organisation("Ganzer Verein"));
            await db.SaveChangesAsync();
            await second.CommitAsync();
            Assert.Equal(before + 1, marks.Moment);
        });
    }

    [Fact]
    public async Task Mail_and_jobs_mark_nothing_and_a_session_itself_alone()
    {
        var marks = await Heard();
        var path = await house.Found("Bleibt liegen");
        var anna = await house.Meet(Cast.Anna);
        await house.RunJobs();
        await Read(path);
        await house.SignIn(anna);
        Assert.Equal(0, await Queries(() => Read(path)));
        var before = marks.Moment;
        await house.In(db => { db.Enqueue(new Knock("Seitentür"), house.Clock.Now); return Task.CompletedTask; });
        await house.RunJobs();
        Assert.Equal(before, marks.Moment);
        await house.In(db => db.Seats.ExecuteUpdateAsync(set => set.SetProperty(seat => seat.GrantedBy, (Guid?)null)));
        Assert.True(marks.Moment > before);
    }

    [Fact]
    public async Task Who_has_signed_in_never_reads_or_leaves_what_is_kept_for_visitors()
    {
        var path = await house.Found("Für alle");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(path);
        Assert.Contains("Abmelden", anna.Page.QuerySelector("header")!.TextContent);
        Assert.DoesNotContain("Abmelden", await Read(path));
        await anna.Open(path);
        Assert.Contains("Abmelden", anna.Page.QuerySelector("header")!.TextContent);
    }

    [Fact]
    public async Task Who_has_signed_in_reads_again_without_a_query_and_no_longer_once_the_seat_or_the_session_has_ended()
    {
        await Heard();
        var path = await house.Found("Nur fürs Team");
        var anna = await house.SignIn(Cast.Anna);
        foreach (var page in new[] { path, $"{path}/profil", "/schreibtisch", "/suche?q=team" })
        {
            await anna.Open(page);
            Assert.Equal((page, 0), (page, await Queries(() => anna.Open(page))));
            Assert.Contains(Cast.Anna.Name, anna.Page.QuerySelector("header")!.TextContent);
        }
        var person = await house.Meet(Cast.Anna);
        await house.In(async db =>
        {
            foreach (var seat in await db.Seats.HeldBy(person.Id).ToListAsync()) seat.End(null, house.Clock.Now);
        });
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync($"{path}/profil")).StatusCode);
        Assert.True(await Queries(() => anna.Open("/hilfe"), keep: false) > 0);
        Assert.Equal(0, await Queries(() => anna.Open("/hilfe")));
        await house.In(db => db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, house.Clock.Now)));
        await anna.Open("/hilfe");
        Assert.DoesNotContain(Cast.Anna.Name, anna.Page.QuerySelector("header")!.TextContent);
    }

    [Fact]
    public async Task Each_form_of_a_kept_page_is_taken_once_and_its_sentence_is_read_once()
    {
        await Heard();
        var path = await house.Found("Schreibt zweimal");
        var anna = await house.SignIn(Cast.Anna);
        foreach (var motto in new[] { "Eins", "Zwei" })
        {
            foreach (var _ in new[] { 1, 2 }) await anna.Open($"{path}/profil");
            await anna.Submit(new { Form__Motto = motto });
            Assert.Contains("geändert", anna.Page.QuerySelector(".flash")!.TextContent);
            Assert.Contains(motto, await Read(path));
            await anna.Open(anna.Path);
            Assert.Null(anna.Page.QuerySelector(".flash"));
        }
    }

    [Fact]
    public async Task What_is_looked_at_for_the_house_is_made_each_time()
    {
        await Heard();
        var edda = await house.SignInAdministrator();
        foreach (var page in new[] { "/verwaltung", "/verwaltung/zustand", "/profil/daten" })
            foreach (var _ in new[] { 1, 2 })
            {
                using var answer = await edda.Client.GetAsync(page);
                Assert.Equal((HttpStatusCode.OK, null), (answer.StatusCode, answer.Headers.Age));
            }
    }

    [Fact]
    public async Task Light_and_dark_are_kept_apart_and_so_is_how_a_page_is_packed()
    {
        await Heard();
        await Read("/impressum");
        Assert.Contains("data-kern-theme=\"dark\"", await Read("/impressum", ("Cookie", "darstellung=dunkel")));
        Assert.DoesNotContain("data-kern-theme", await Read("/impressum"));
        using var packed = await Ask("/impressum", ("Accept-Encoding", "gzip, deflate, br"));
        using var again = await Ask("/impressum", ("Accept-Encoding", "br"));
        Assert.Equal(["br", "br"], [.. packed.Content.Headers.ContentEncoding, .. again.Content.Headers.ContentEncoding]);
        Assert.True(again.Headers.Contains("Age") && again.Headers.Contains("Content-Security-Policy"));
        Assert.Empty((await Ask("/impressum")).Content.Headers.ContentEncoding);
    }

    [Theory, InlineData("/barriere-melden"), InlineData("/abmelden/unbekannt"), InlineData("/gibt-es-nicht"), InlineData("/anmelden/code")]
    public async Task Pages_of_one_visit_are_not_kept(string path)
    {
        await Heard();
        (await Ask(path)).Dispose();
        using var second = await Ask(path);
        Assert.False(second.Headers.Contains("Age"));
    }

    [Fact]
    public async Task What_is_kept_ends_by_itself()
    {
        await Heard();
        await Read("/buendnisse");
        Assert.Equal(0, await Queries(() => Read("/buendnisse")));
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.True(await Queries(() => Read("/buendnisse")) > 0);
    }

    /// <summary>On PostgreSQL a node keeps nothing before it hears the others.</summary>
    private async Task<WriteMarks> Heard()
    {
        var marks = house.Services.GetRequiredService<WriteMarks>();
        for (var look = 0; look < 200 && !marks.IsHeard; look++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(marks.IsHeard);
        return marks;
    }

    private async Task<int> Queries(Func<Task> work, bool keep = true)
    {
        var before = house.Queries.Before;
        if (keep) house.Queries.Before = () => { };
        try { return await house.Queries.During(work); }
        finally { house.Queries.Before = before; }
    }

    private async Task<string> Read(string path, params (string Name, string Value)[] headers)
    {
        using var answer = await Ask(path, headers);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> Ask(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await house.Visit().Client.SendAsync(request);
    }
}
