using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Buendnisnetz.Search;

internal static class SearchTables
{
    // Full-text indexes stand in hand-written migrations: src/Database/Migrations/*/20260101000100_SearchIndex.cs.
    public static void Map(ModelBuilder model)
    {
        model.Entity<SearchEntry>(MapEntry);
        model.Entity<SearchScope>(scope => scope.ToTable("search_scopes").HasKey(s => new { s.EntryId, s.PlaceId }));
        model.Entity<KnownWord>(word =>
        {
            word.ToTable("search_words");
            word.HasIndex(w => new { w.Flat, w.Stem }).IsUnique();
            word.HasIndex(w => w.Stem);
            foreach (var name in new[] { nameof(KnownWord.Flat), nameof(KnownWord.Stem) })
                word.Property(name).HasMaxLength(KnownWord.Longest);
        });
    }

    // The long columns stand last: SQLite reads a row from the left, and what ranks and filters is on its first page.
    private static void MapEntry(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.ToTable("search_entries");
        entry.HasIndex(e => new { e.Kind, e.SubjectId }).IsUnique();
        entry.Property(e => e.Kind).HasMaxLength(80);
        foreach (var name in new[] { nameof(SearchEntry.TitleKey), nameof(SearchEntry.TitleStems) })
            entry.Property(name).HasMaxLength(2000);
        entry.HasIndex(e => e.TitleKey);
        entry.HasIndex(e => e.Path);
        entry.HasMany(e => e.Scopes).WithOne().HasForeignKey(scope => scope.EntryId).OnDelete(DeleteBehavior.Cascade);
        foreach (var (i, name) in new[] { nameof(SearchEntry.StrongStems), nameof(SearchEntry.Terms), nameof(SearchEntry.Fields) }.Index())
            entry.Property(name).HasMaxLength(2_000_000).HasColumnOrder(100 + i);
    }
}
