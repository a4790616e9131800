using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Buendnisnetz.Tests.Keeping;

/// <summary>Rows of a house, changed, moved and deleted by chance.</summary>
internal sealed class WrittenByChance(TestHouse house, Random chance)
{
    /// <summary>What was written last.</summary>
    public string Last { get; private set; } = "";

    /// <summary>Where two texts begin to differ.</summary>
    public static string Difference(string text, string other)
    {
        var at = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 300)];
    }

    /// <summary>A row of any table, changed by chance; what the database does not take is left.</summary>
    public async Task<bool> One()
    {
        try
        {
            await house.In(async db =>
            {
                var rows = new List<object>();
                while (rows.Count == 0) rows = await Rows(db);
                Change(db, db.Entry(rows[0]), db.Entry(rows[^1]));
            });
            return true;
        }
        catch (Exception refused) when (refused is DbUpdateException or InvalidOperationException or System.Data.Common.DbException)
        {
            return false;
        }
    }

    /// <summary>Up to three rows of one kind that lie beside each other.</summary>
    private async Task<List<object>> Rows(Db db)
    {
        var types = db.Model.GetEntityTypes().Where(type => type.GetTableName() is not null && type.BaseType is null && !type.IsOwned()
            && !type.HasSharedClrType).ToList();
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(types[chance.Next(types.Count)].ClrType);
        var all = (IQueryable<object>)set.Invoke(db, [])!;
        var count = await all.CountAsync();
        return count == 0 ? [] : await all.Skip(chance.Next(count)).Take(3).ToListAsync();
    }

    private void Change(Db db, EntityEntry row, EntityEntry neighbour)
    {
        Last = row.Metadata.DisplayName();
        if (chance.Next(12) == 0)
        {
            db.Remove(row.Entity);
            return;
        }
        var values = row.Properties.Where(value => !value.Metadata.IsPrimaryKey() && !value.Metadata.IsConcurrencyToken).ToList();
        foreach (var value in values.Where(_ => chance.Next(3) == 0))
        {
            Last += $" {value.Metadata.Name}";
            value.CurrentValue = Other(value, neighbour.Property(value.Metadata.Name).CurrentValue);
        }
    }

    private object? Other(PropertyEntry value, object? there) => value.CurrentValue switch
    {
        _ when value.Metadata.IsNullable && chance.Next(6) == 0 => null,
        bool is1 => !is1,
        int number => number + 1,
        DateTimeOffset moment => moment.AddDays(chance.Next(-400, 400)),
        DateOnly day => day.AddDays(chance.Next(-400, 400)),
        string text when !value.Metadata.IsForeignKey() && text.Length is > 0 and < 300 && chance.Next(2) == 0 => text + "e",
        _ => there,
    };
}
