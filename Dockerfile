# Builds with everything, keeps what runs: Node, the compiled server and its libraries; no npm.
FROM node:20-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY tsconfig.json ./
COPY grammar grammar
COPY src src
COPY scripts scripts
COPY ops ops
COPY test test
COPY bench bench
RUN npm run --silent build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20-slim
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
      /opt/yarn-* /usr/local/bin/yarn /usr/local/bin/yarnpkg \
    && install -d -o node -g node -m 700 /data
WORKDIR /opt/mini-db
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/grammar grammar
COPY --from=build /build/dist/src dist/src
COPY --from=build /build/dist/grammar dist/grammar
# node; as a number, so that an orchestrator sees that it is not root.
USER 1000:1000
VOLUME /data
# Clients; operators.
EXPOSE 6380 9380
ENV MINIDB_DATA=/data MINIDB_HOST=0.0.0.0 MINIDB_ADMIN_HOST=0.0.0.0
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9380/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# SIGTERM finishes what was received; give it longer than --drain-timeout before it is killed.
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "dist/src/main.js"]
CMD ["serve"]
