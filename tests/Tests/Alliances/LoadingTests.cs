using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Alliances;

/// <summary>What was not loaded as a whole does not answer, and what is empty does.</summary>
public sealed class LoadingTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_part_that_was_left_out_does_not_answer()
    {
        await With("Ohne alles", db => db.Alliances, alliance =>
        {
            Assert.All(Parts(), part => Assert.Throws<InvalidOperationException>(() => part(alliance)));
            Assert.Null(alliance.PauseNow);
        });
    }

    [Fact]
    public async Task A_part_that_is_empty_answers_once_it_was_loaded()
    {
        await With("Alles leer", db => db.Alliances.Include(a => a.Pauses).Include(a => a.Pictures).Include(a => a.Inherited), alliance =>
            Assert.Equal((0, 0, 0), (alliance.Pauses.Count, alliance.Pictures.Count, alliance.Inherited.Count)));
        await With("Leer und nur gelesen", db => db.Alliances.AsNoTracking().ForPictures, alliance => Assert.Empty(alliance.Pictures));
    }

    [Fact]
    public async Task What_is_begun_in_memory_is_whole()
    {
        var alliance = Founded.Alliance();
        Assert.All(Parts(), part => part(alliance));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task What_another_query_brought_along_is_not_the_whole()
    {
        await With("Nebenbei", db => db.Alliances, async (db, alliance) =>
        {
            await db.Partnerships.Where(partner => partner.AllianceId == alliance.Id).Take(1).LoadAsync();
            await db.Set<ContactPoint>().Where(point => point.AllianceId == alliance.Id).LoadAsync();
            Assert.Throws<InvalidOperationException>(() => alliance.Partnerships);
            Assert.Throws<InvalidOperationException>(() => alliance.PublicContactPoints);
        });
    }

    [Fact]
    public async Task The_page_sees_what_is_now_and_not_what_was()
    {
        var path = await house.Found("Nur jetzt");
        await house.In(async db =>
        {
            var alliance = (await db.FindPage(db.Alliances, path.Split('/')[^1]))!;
            Assert.Single(alliance.PublicContactPoints);
            Assert.NotNull(alliance.Coordination);
            Assert.Equal(2, alliance.Partnerships.Count);
            Assert.Throws<InvalidOperationException>(() => alliance.ContactPoints);
            Assert.Throws<InvalidOperationException>(() => alliance.Coordinations);
            Assert.Throws<InvalidOperationException>(() => alliance.Pauses);
        });
    }

    private static Func<Alliance, object?>[] Parts() =>
    [
        one => one.Areas, one => one.Fields, one => one.Initiators, one => one.Coordinations, one => one.Coordination, one =>
            one.ContactPoints,
        one => one.PublicContactPoints, one => one.Partnerships, one => one.History, one => one.Life, one => one.Pauses, one =>
            one.Pictures,
        one => one.Inherited, one => one.Cover,
    ];

    private Task With(string name, Func<Db, IQueryable<Alliance>> load, Action<Alliance> look) => With(name, load, (_, alliance) =>
    {
        look(alliance);
        return Task.CompletedTask;
    });

    private async Task With(string name, Func<Db, IQueryable<Alliance>> load, Func<Db, Alliance, Task> look)
    {
        await house.Found(name);
        await house.In(async db => await look(db, await load(db).FirstAsync(one => one.Name == name)));
    }
}
