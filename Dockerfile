# docker build --build-arg COMMIT=$(git rev-parse --short=12 HEAD) -t adjutant .
# docker run -p 127.0.0.1:8080:8080 -v adjutant:/data adjutant
FROM oven/bun:1.4.5 AS build
WORKDIR /adjutant
COPY package.json bun.lock bunfig.toml ./
RUN bun install --frozen-lockfile --production
COPY tsconfig.json ./
COPY .ci/build.ts .ci/
COPY migrations migrations
COPY views views
COPY src src
ARG COMMIT=unknown
RUN COMMIT=$COMMIT bun .ci/build.ts && mkdir data

# glibc, time zones, certificates and a user; no shell.
FROM gcr.io/distroless/base-debian12:nonroot
COPY --from=build --chown=nonroot:nonroot /adjutant/data /data
COPY --from=build /adjutant/dist/adjutant /usr/local/bin/adjutant
ENV DATA_DIR=/data HOST=0.0.0.0
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["/usr/local/bin/adjutant", "health"]
ENTRYPOINT ["/usr/local/bin/adjutant"]
CMD ["serve"]
