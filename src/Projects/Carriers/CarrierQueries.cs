using System.Text.Json;

namespace Buendnisnetz.Projects;

/// <summary>Named questions to who carried projects.</summary>
public static class CarrierQueries
{
    extension(Db db)
    {
        /// <summary>The projects that an alliance has left at this moment, by what was recorded of it.</summary>
        public async Task<IReadOnlyList<Guid>> ProjectsLeftBy(Guid alliance, DateTimeOffset moment, CancellationToken cancel)
        {
            var left = await db.Events.Where(one => one.At == moment && one.Kind == nameof(CarrierLeft))
                .Select(one => new { one.SubjectId, one.Payload }).ToListAsync(cancel);
            return [.. left.Where(one => JsonSerializer.Deserialize<CarrierLeft>(one.Payload)?.AllianceId == alliance)
                .Select(one => one.SubjectId)];
        }
    }
}
