namespace Buendnisnetz.Events.Pages;

/// <summary>Asking the marks of held events.</summary>
internal static class EventMarks
{
    extension(Db db)
    {
        /// <summary>Marks the rows of a list.</summary>
        public async Task Mark(IReadOnlyList<EventRow> rows, Actor me, DateTimeOffset now, CancellationToken cancel)
        {
            var held = rows.Where(row => row.State == EventState.Held).ToList();
            if (held.Count == 0) return;
            List<Guid> ids = [.. held.Select(row => row.Id)];
            foreach (var mark in db.Catalog.Of<EventMark>())
            {
                var marked = (await mark.Find(db, me, ids, now, cancel)).ToHashSet();
                foreach (var row in held.Where(row => marked.Contains(row.Id))) row.Marks.Add(mark);
            }
        }
    }
}
