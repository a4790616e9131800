namespace Buendnisnetz.Library;

/// <summary>What is attached to what.</summary>
public static class Attaching
{
    /// <summary>What the pages of those things call their list of materials.</summary>
    public const string Part = "materialien-dabei";

    private const int Most = 50;

    extension(Db db)
    {
        /// <summary>All attachments.</summary>
        public DbSet<MaterialAttachment> MaterialAttachments => db.Set<MaterialAttachment>();

        /// <summary>The materials of a thing that the actor may read, as short lines of its page.</summary>
        public IQueryable<Line> AttachedTo(MaterialHolder kind, Guid holder, Actor actor)
        {
            var attached = db.MaterialAttachments.Where(one => one.HolderKind == kind.Kind && one.HolderId == holder)
                .Select(one => one.MaterialId);
            return db.Materials.VisibleTo(actor, db).Listed.Where(one => attached.Contains(one.Id)).Select(LibraryParts.AsLine);
        }

        /// <summary>The things of a kind to which a material belongs, as far as the actor may read them.</summary>
        internal IQueryable<Line> HoldersOf(MaterialHolder kind, Guid material, Actor actor)
        {
            var holders = db.MaterialAttachments.Where(one => one.HolderKind == kind.Kind && one.MaterialId == material)
                .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(Most).Select(one => (Guid?)one.HolderId);
            return kind.VisibleTo(db, actor).Where(one => holders.Contains(one.Id));
        }
    }
}

/// <summary>The materials of a thing, on its page.</summary>
/// <param name="Some">What the reader may read of them.</param>
/// <param name="EditPath">Where they are chosen; null for those who do not work on the thing.</param>
public sealed record AttachedMaterials(IReadOnlyList<MaterialRow> Some, string? EditPath)
{
    /// <summary>Out of what the page has asked; null where there is nothing to show.</summary>
    public static AttachedMaterials? Of(IEnumerable<Line> lines, MaterialHolder kind, Guid holder, bool mayEdit) =>
        lines.OrderBy(line => Folding.Fold(line.Name!), StringComparer.Ordinal).ThenBy(line => line.Id).Select(MaterialRow.Of).ToList()
            is { } some && (some.Count > 0 || mayEdit) ? new(some, mayEdit ? LibraryPaths.Attach(kind, holder) : null) : null;
}
