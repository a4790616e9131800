namespace Buendnisnetz.Events.Pages;

/// <summary>Asking the marks of events, held and to come.</summary>
public static class EventMarks
{
    extension(Db db)
    {
        /// <summary>Marks the rows of a list that are to come.</summary>
        public async Task MarkComing(IReadOnlyList<EventRow> rows, DateTimeOffset now, CancellationToken cancel)
        {
            List<Guid> ids = [.. rows.Where(row => row.State == EventState.Scheduled).Select(row => row.Id)];
            if (ids.Count == 0) return;
            foreach (var mark in db.Catalog.Of<ComingMark>())
            {
                var words = await mark.Find(db, ids, now, cancel);
                foreach (var row in rows)
                    if (words.TryGetValue(row.Id, out var word)) row.Words.Add(word);
            }
        }

        /// <summary>Says of the held editions of a series how far they are.</summary>
        public async Task MarkEditions(IReadOnlyList<EventRow> held, Actor me, bool isOffice, DateTimeOffset now, CancellationToken cancel)
        {
            if (held.Count == 0) return;
            var asked = new EditionsAsked([.. held.Select(row => row.Id)], me, isOffice, now);
            foreach (var mark in db.Catalog.Of<EditionMark>())
            {
                var words = await mark.Find(db, asked, cancel);
                foreach (var row in held)
                    if (words.TryGetValue(row.Id, out var word)) row.Words.Add(word);
            }
        }

        /// <summary>Marks the rows of a list that were held.</summary>
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
