using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Keeping;

/// <summary>Whatever is kept is valid until a row is written that was read for it; what the database itself does counts, too.</summary>
public sealed class MarkTests(TestHouse house) : IClassFixture<TestHouse>
{
    private WriteMarks Marks => house.Services.GetRequiredService<WriteMarks>();

    [Fact]
    public async Task A_row_and_what_hangs_on_it_is_touched_by_its_own_writes_only()
    {
        var (mine, other) = (await Begin("Meines"), await Begin("Anderes"));
        var read = await ReadPartners(mine);
        await Join(other);
        Assert.True(read());
        await Join(mine);
        Assert.False(read());
    }

    [Fact]
    public async Task What_moves_from_one_to_the_other_touches_both()
    {
        var (one, other) = (await Begin("Erstes"), await Begin("Zweites"));
        await Join(one);
        var (left, right) = (await ReadPartners(one), await ReadPartners(other));
        await house.In(async db => db.Entry(await db.Partnerships.FirstAsync(partner => partner.AllianceId == one))
            .Property(partner => partner.AllianceId).CurrentValue = other);
        Assert.Equal((false, false), (left(), right()));
    }

    [Fact]
    public async Task What_the_database_deletes_along_is_touched()
    {
        var id = await Begin("Gelöscht");
        await Join(id);
        var (read, all) = (await ReadPartners(id), await Read(db => db.Partnerships.CountAsync()));
        await house.In(db => db.Alliances.Where(one => one.Id == id).ExecuteDeleteAsync());
        Assert.Equal((false, false), (read(), all()));
    }

    [Fact]
    public async Task A_command_touches_all_rows_and_one_that_nobody_understands_everything()
    {
        var id = await Begin("Befehl");
        var (read, far) = (await ReadPartners(id), await Read(db => db.Organisations.CountAsync()));
        await house.In(db => db.Partnerships.Where(one => one.AllianceId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Contribution, "")));
        Assert.Equal((true, true), (read(), far())); // There is no row yet.
        await Join(id);
        (read, far) = (await ReadPartners(id), await Read(db => db.Organisations.CountAsync()));
        await house.In(db => db.Partnerships.ExecuteUpdateAsync(set => set.SetProperty(one => one.Contribution, "neu")));
        Assert.Equal((false, true), (read(), far()));
        await house.In(db => db.Database.ExecuteSqlRawAsync("EXPLAIN SELECT 1"));
        Assert.False(far());
    }

    [Fact]
    public async Task What_was_rolled_back_touches_nothing_and_a_list_of_ids_is_touched_by_each()
    {
        var ids = new[] { await Begin("Eins"), await Begin("Zwei") };
        var read = await Read(db => db.Alliances.Where(one => ids.Contains(one.Id)).ToListAsync());
        await house.In(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Alliances.Where(one => one.Id == ids[0]).ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, 7));
            await transaction.RollbackAsync();
        });
        await Begin("Drei");
        Assert.True(read());
        await house.In(async db => (await db.Alliances.FirstAsync(one => one.Id == ids[1]))
            .Describe(new AllianceProfile("Zwei und mehr", "", null, "", null), null, house.Clock.Now));
        Assert.False(read());
    }

    [Fact]
    public async Task Many_rows_of_one_kind_touch_all_of_that_kind_and_nothing_else()
    {
        var id = await Begin("Viele");
        var (read, far) = (await ReadPartners(id), await Read(db => db.Organisations.CountAsync()));
        var own = await Read(db => db.Alliances.FirstAsync(one => one.Id == id));
        await house.In(db =>
        {
            for (var number = 0; number < 1000; number++) db.Alliances.Add(Founded.Alliance($"Viele {number}"));
            return Task.CompletedTask;
        });
        Assert.Equal((true, true, false), (far(), read(), own()));
    }

    [Fact]
    public void What_is_told_to_other_nodes_can_be_read_again_and_too_much_is_all()
    {
        var written = new WriteSet();
        written.Add(MarkKey.AnyOf("alliances"));
        written.Add(MarkKey.Row("alliances", "id", Guid.NewGuid())!.Value);
        Assert.Equal(written.Keys.Select(key => key.Slot).Order(),
            WriteSet.FromBytes(written.ToBytes()).Keys.Select(key => key.Slot).Order());
        for (var i = 0; i < 5000; i++) written.Add(MarkKey.Row("alliances", "id", Guid.NewGuid())!.Value);
        Assert.True(WriteSet.FromBytes(written.ToBytes()).IsAll);
    }

    private Task<Func<bool>> ReadPartners(Guid alliance) =>
        Read(db => db.Partnerships.Where(one => one.AllianceId == alliance).ToListAsync());

    private async Task<Func<bool>> Read<T>(Func<Db, Task<T>> ask)
    {
        var since = Marks.Moment;
        using var trail = ReadTrail.Begin();
        await house.In(ask);
        var keys = trail.Keys;
        Assert.NotEmpty(keys);
        Assert.DoesNotContain(MarkKey.Anything, keys);
        return () => Marks.IsUntouched(keys, since);
    }

    private Task<Guid> Begin(string name) => house.In(db => Task.FromResult(db.Alliances.Add(Founded.Alliance(name)).Entity.Id));

    private Task Join(Guid id) => house.In(async Task (db) => (await db.Alliances
        .Include(one => one.Partnerships).FirstAsync(one => one.Id == id))
        .Join(Founded.Organisation("Verein"), null, null, null, house.Clock.Now));
}
